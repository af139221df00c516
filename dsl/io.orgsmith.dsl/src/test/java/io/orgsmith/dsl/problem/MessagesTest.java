// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void englishAndChineseSayTheSameThings() throws IOException {
        assertThat(texts("messages_zh.properties").stringPropertyNames())
                .isEqualTo(texts("messages.properties").stringPropertyNames());
    }

    @Test
    void allPlaceholdersAreUsedInBoth() throws IOException {
        var english = texts("messages.properties");
        var chinese = texts("messages_zh.properties");
        for (var key : english.stringPropertyNames()) {
            for (var placeholder : List.of("{0}", "{1}", "{2}", "{3}")) {
                assertThat(chinese.getProperty(key).contains(placeholder))
                        .as(key + placeholder)
                        .isEqualTo(english.getProperty(key).contains(placeholder));
            }
        }
    }

    @Test
    void aLanguageWithoutTextsGetsEnglish() {
        assertThat(Messages.text("syntax.semicolon", List.of(), Locale.FRENCH))
                .isEqualTo("Clauses need no semicolon. Delete it.");
    }
}
