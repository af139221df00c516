// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChineseReferenceTest {
    private static final Path ENGLISH = Path.of("../../docs/language.md");
    private static final Path CHINESE = Path.of("../../docs/language.zh.md");

    /** Regenerate the page with -Dorgsmith.golden.write=true. */
    @Test
    void thePageIsUpToDate() throws IOException {
        var page = ChineseReference.of(Files.readString(ENGLISH));
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.writeString(CHINESE, page);
        }
        assertThat(Files.readString(CHINESE)).isEqualTo(page);
    }

    @Test
    void eachRowAndHeadingSpeaksChinese() throws IOException {
        var lines = Files.readString(CHINESE).lines().filter(line -> line.matches("(\\| [^-]|#).*"));
        assertThat(lines).hasSizeGreaterThan(200).allMatch(line -> line.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void itHasEachTableOfTheEnglishPage() throws IOException {
        assertThat(rows(CHINESE)).isEqualTo(rows(ENGLISH));
    }

    private static long rows(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("| "))
                .count();
    }
}
