// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.layout.TextWidth;
import io.orgsmith.workbench.diagram.figure.Letters;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Names on figures are as wide as the layout takes them to be, whatever fonts a system has. */
class LettersTest {
    private static final String NAME = "Wolfsburg Assembly Plant";

    @Test
    void widerFontsAreSmaller() {
        for (var family : families().toList()) {
            for (int pixels : new int[] {11, 12, 13}) {
                assertThat(width(new Letters(family, pixels, true)))
                        .as("%s, %d pixels, bold", family, pixels)
                        .isLessThanOrEqualTo((int) (TextWidth.of(NAME, pixels, true) * 1.05));
            }
        }
    }

    @Test
    void aFontThatFitsHasTheSizeThatIsAskedFor() {
        var display = Display.getCurrent();
        var asked = Math.round(13f * 72 / display.getDPI().y);
        var sizes = families()
                .map(family -> new Letters(family, 13, true)
                        .fitting(display)
                        .getFontData()[0]
                        .getHeight())
                .toList();
        assertThat(sizes).allMatch(size -> size <= asked).contains(asked);
    }

    /** Those with Latin letters of different widths. */
    private static Stream<String> families() {
        return Stream.of(Display.getCurrent().getFontList(null, true))
                .map(FontData::getName)
                .filter(name -> name.contains("Sans") && !name.contains("Mono"))
                .distinct();
    }

    private static int width(Letters letters) {
        var display = Display.getCurrent();
        var font = letters.fitting(display).createFont(display);
        var paper = new GC(display);
        paper.setFont(font);
        int width = paper.stringExtent(NAME).x;
        paper.dispose();
        font.dispose();
        return width;
    }
}
