// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;

/** Whatever the user reads has its words in both languages. */
class LabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachLabelHasItsWords(String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(new Labels(Locale.forLanguageTag(language)).file())) {
            words.load(reader);
        }
        var labels = DesignFile.read()
                .attributes()
                .filter(attribute -> attribute.getName().equals("label"))
                .map(Attr::getValue)
                .distinct()
                .toList();
        assertThat(labels).hasSizeGreaterThan(40).allSatisfy(label -> {
            assertThat(label).startsWith("%");
            assertThat(words.getProperty(label.substring(1))).as(label).isNotBlank();
        });
    }
}
