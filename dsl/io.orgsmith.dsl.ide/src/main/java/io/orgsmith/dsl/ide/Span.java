// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide;

/** A stretch of a text, in UTF-16 units from zero. */
public record Span(int offset, int length) {
    /** The offset after the last character. */
    public int end() {
        return offset + length;
    }

    /** Whether a caret at an offset touches it: inside, or at either edge. */
    public boolean touches(int caret) {
        return offset <= caret && caret <= end();
    }
}
