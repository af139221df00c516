// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue in the user's guide is that of the rules; {@code -Dorgsmith.golden.write=true} writes it anew. */
class CatalogueDocumentTest {

    @ParameterizedTest
    @CsvSource({"rules.md, en", "rules.zh.md, zh"})
    void theGuideIsUpToDate(String name, String language) throws IOException {
        Path file = Path.of("..", "..", "docs", name);
        String document = CatalogueDocument.write(Locale.forLanguageTag(language));
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.writeString(file, document);
        }
        assertThat(file).content().isEqualTo(document);
    }
}
