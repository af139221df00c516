// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseProblemTest {
    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(DatabaseProblem.class.getResourceAsStream(file), UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }

    static Stream<String> keys() throws IOException {
        return keys("messages.properties").stream().sorted();
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertThat(keys("messages_zh.properties")).isEqualTo(keys("messages.properties"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageTakesItsArguments(String key) {
        var problem = new DatabaseProblem(key, "it's {odd}", "b", "c");

        assertThat(problem.message(Locale.ENGLISH))
                .doesNotContain("{0}", "{1}", "{2}")
                .matches("\\p{ASCII}+|.*…");
        assertThat(problem.message(Locale.CHINA))
                .doesNotContain("{0}", "{1}", "{2}")
                .matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(problem.message(Locale.GERMAN)).isEqualTo(problem.message(Locale.ENGLISH));
    }
}
