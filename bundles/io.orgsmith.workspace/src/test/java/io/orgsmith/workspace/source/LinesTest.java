// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Lines lines = new Lines("ledger CN\r\n电视 😀 x\n");

    @Test
    void countsLinesFromOneAndAnEmptyOneAfterTheLastBreak() {
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.line(1)).isEqualTo("ledger CN");
        assertThat(lines.line(2)).isEqualTo("电视 😀 x");
        assertThat(lines.line(3)).isEmpty();
    }

    @Test
    void countsColumnsInCodePoints() {
        int x = "ledger CN\r\n电视 😀 x".length() - 1;
        assertThat(lines.lineOf(x)).isEqualTo(2);
        assertThat(lines.columnOf(x)).isEqualTo(6);
    }

    @Test
    void anOffsetBeyondTheTextIsItsEnd() {
        var place = lines.place(Path.of("/a.org"), 99, 5);
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.column()).isEqualTo(1);
        assertThat(place.length()).isZero();
    }

    @Test
    void knowsTheLineOfEachBreak() {
        assertThat(lines.lineOf(0)).isEqualTo(1);
        assertThat(lines.lineOf(10)).isEqualTo(1);
        assertThat(lines.lineOf(11)).isEqualTo(2);
        assertThat(lines.startOf(2)).isEqualTo(11);
    }
}
