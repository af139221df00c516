// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.source.Lines;
import org.junit.jupiter.api.Test;

class RegionTest {
    private static Region region(String text, String stretch) {
        return Region.of(new Lines(text), text.indexOf(stretch), stretch.length());
    }

    @Test
    void lettersOutsideTheBasicPlaneCountOnce() {
        assertThat(region("a😀b𠮷c", "c")).isEqualTo(new Region(1, 5, 1, 6));
        assertThat(region("a😀b𠮷c", "😀b𠮷")).isEqualTo(new Region(1, 2, 1, 5));
    }

    @Test
    void linesOfWindowsCountAsOthersDo() {
        assertThat(region("one\r\ntwo\r\n", "two")).isEqualTo(new Region(2, 1, 2, 4));
    }

    @Test
    void anInsertionBeginsAndEndsAtOnePlace() {
        assertThat(Region.of(new Lines("one\ntwo"), 4, 0)).isEqualTo(new Region(2, 1, 2, 1));
    }

    @Test
    void theEndOfTheTextIsAPlaceToo() {
        assertThat(Region.of(new Lines("one\n"), 4, 0)).isEqualTo(new Region(2, 1, 2, 1));
    }
}
