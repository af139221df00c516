// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Places in a file of many lines. */
class ManyLinesTest {
    @Test
    void everyLineOfAHugeFileIsFound() {
        var text = "location BJ // 北京\n".repeat(200_000);
        var lines = new Lines(text);
        assertThat(lines.count()).isEqualTo(200_001);
        for (int line = 1; line < lines.count(); line += 9_999) {
            assertThat(lines.lineOf(lines.startOf(line))).isEqualTo(line);
            assertThat(lines.line(line)).isEqualTo("location BJ // 北京");
        }
    }

    @Test
    void aTextWithoutALineEndHasOneLine() {
        var lines = new Lines("ledger");
        assertThat(lines.count()).isEqualTo(1);
        assertThat(lines.line(1)).isEqualTo("ledger");
        assertThat(lines.lineOf(6)).isEqualTo(1);
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        var lines = new Lines("");
        assertThat(lines.count()).isEqualTo(1);
        assertThat(lines.line(1)).isEmpty();
        assertThat(lines.place(Path.of("/a"), 0, 3).length()).isZero();
    }

    @Test
    void anOffsetBeforeTheTextIsItsBeginning() {
        var place = new Lines("a\nb").place(Path.of("/a"), -4, 1);
        assertThat(place.offset()).isZero();
        assertThat(place.line()).isEqualTo(1);
    }

    @Test
    void ofALoneCarriageReturnNothingIsLost() {
        var lines = new Lines("a\rb\r\nc");
        assertThat(lines.line(1)).isEqualTo("a\rb");
        assertThat(lines.line(2)).isEqualTo("c");
    }
}
