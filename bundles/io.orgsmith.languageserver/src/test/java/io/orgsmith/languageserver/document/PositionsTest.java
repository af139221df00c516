// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final Positions POSITIONS = new Positions("ab\r\n电😀x\n");

    @Test
    void columnsCountUtf16UnitsAsTheProtocolDoes() {
        assertThat(POSITIONS.position(7)).isEqualTo(new Position(1, 3));
        assertThat(POSITIONS.offset(new Position(1, 3))).isEqualTo(7);
        assertThat(POSITIONS.position(9)).isEqualTo(new Position(2, 0));
    }

    @Test
    void beyondALineIsItsEndAndBeyondTheTextIsThatOfTheText() {
        assertThat(POSITIONS.offset(new Position(0, 99))).isEqualTo(3);
        assertThat(POSITIONS.offset(new Position(99, 0))).isEqualTo(9);
        assertThat(POSITIONS.position(99)).isEqualTo(new Position(2, 0));
        assertThat(POSITIONS.position(-1)).isEqualTo(new Position(0, 0));
    }

    @Test
    void aRangeWrittenBackwardsIsEmpty() {
        assertThat(POSITIONS.span(new Range(new Position(1, 2), new Position(0, 0))))
                .isEqualTo(new Span(6, 0));
    }
}
