// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everyTitleIsThereInBothLanguages() throws IOException {
        var english = read("messages.properties");
        var chinese = read("messages_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames().forEach(key -> assertThat(places(chinese.getProperty(key)))
                .as(key)
                .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void otherLanguagesReadEnglish() {
        assertThat(Messages.text("add", List.of("at BJ {1}", "location BJ"), Locale.FRENCH))
                .isEqualTo("Add “at BJ {1}” to location BJ");
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
