// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The design file is the notation, written down for Sirius; {@code -Dorgsmith.golden.write=true} writes it anew. */
class GoldenTest {
    @Test
    void theDesignIsWhatTheNotationSays() throws IOException {
        compare(DesignFile.PATH, Design.text());
    }

    @Test
    void itsWordsAreThoseOfTheNotationInBothLanguages() throws IOException {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            var labels = new Labels(locale);
            compare(labels.file(), labels.text());
        }
    }

    private static void compare(Path file, String text) throws IOException {
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
