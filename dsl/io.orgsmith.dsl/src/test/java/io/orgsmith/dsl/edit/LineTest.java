// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands around a stretch of a text. */
class LineTest {
    private static final String TEXT = "a\n  // c\n\t bc d // e\r\nf";
    private final Line lines = new Line(TEXT);
    private final int b = TEXT.indexOf("bc");

    @Test
    void startEndAndNext() {
        assertThat(TEXT.substring(lines.start(b), lines.end(b))).isEqualTo("\t bc d // e\r");
        assertThat(TEXT.substring(lines.next(b))).isEqualTo("f");
        assertThat(lines.start(0)).isZero();
        assertThat(lines.next(TEXT.length())).isEqualTo(TEXT.length());
    }

    @Test
    void theIndentIsKeptAsItIsTyped() {
        assertThat(lines.indent(b)).isEqualTo("\t ");
        assertThat(lines.indent(0)).isEmpty();
    }

    @Test
    void onlyACommentMayShareTheLine() {
        assertThat(lines.isAlone(b, b + 4)).isTrue();
        assertThat(lines.isAlone(b, b + 2)).isFalse();
        assertThat(lines.isAlone(b + 3, b + 4)).isFalse();
    }

    @Test
    void commentLinesAboveBelongToTheLine() {
        assertThat(lines.withComments(lines.start(b))).isEqualTo(2);
        assertThat(lines.withComments(0)).isZero();
    }

    @Test
    void lineBreaksAreThoseOfTheText() {
        assertThat(lines.lineBreak()).isEqualTo("\r\n");
        assertThat(new Line("a\nb").lineBreak()).isEqualTo("\n");
        assertThat(new Line("a").lineBreak()).isEqualTo("\n");
    }
}
