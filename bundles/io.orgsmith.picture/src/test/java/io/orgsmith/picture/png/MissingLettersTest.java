// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Boxes in place of letters are said beforehand. */
class MissingLettersTest {
    private static final Font SANS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    /** A letter that nobody has: the last of those for private use. */
    private static final String NOBODYS = Character.toString(0x10fffd);

    @Test
    void whatCanBeDrawnIsNotMissing() {
        assertThat(MissingLetters.in("<text>Ledger 1</text>", SANS)).isEmpty();
    }

    @Test
    void aLetterThatNoFontHasIsNamedOnce() {
        var svg = "<text>A%s</text><text>%sB</text>".formatted(NOBODYS, NOBODYS);
        assertThat(MissingLetters.in(svg, SANS)).isEqualTo(NOBODYS);
    }

    @Test
    void titlesAreNotDrawn() {
        assertThat(MissingLetters.in("<title>" + NOBODYS + "</title><text>A</text>", SANS))
                .isEmpty();
    }

    @Test
    void theFirstFontThatIsThereIsTaken() {
        assertThat(MissingLetters.font(List.of("No Such", "Dialog"), Set.of("Dialog", "Other"))
                        .getFamily())
                .isEqualTo("Dialog");
        assertThat(MissingLetters.font(List.of("No Such"), Set.of()).getName()).isEqualTo(Font.SANS_SERIF);
    }
}
