// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

/**
 * Replaces a stretch of a text. All edits of one list speak of the text before any of them.
 *
 * @param offset first character replaced, in UTF-16 units from zero
 * @param length how many UTF-16 units are replaced; zero inserts
 * @param replacement what stands there afterwards; empty deletes
 */
public record TextEdit(int offset, int length, String replacement) {
    public TextEdit {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "an edit cannot begin or reach before the text: " + offset + ", " + length);
        }
    }

    /** The offset after the last character replaced. */
    public int end() {
        return offset + length;
    }
}
