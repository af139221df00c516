// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a text in the place of another.
 *
 * @param offset where the old text begins, in UTF-16 units
 * @param length of the old text; 0 inserts
 * @param replacement the new text; empty deletes
 */
public record TextEdit(int offset, int length, String replacement) {

    /**
     * Carries out several edits, all given in offsets of the original text, in any order.
     *
     * @throws IllegalArgumentException when one lies outside the text or two overlap
     */
    public static String apply(String text, List<TextEdit> edits) {
        var sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::offset));
        var result = new StringBuilder();
        int done = 0;
        for (var edit : sorted) {
            int end = edit.offset + edit.length;
            if (edit.offset < done || edit.length < 0 || end > text.length()) {
                throw new IllegalArgumentException("an edit overlaps another or lies outside the text: " + edit);
            }
            result.append(text, done, edit.offset).append(edit.replacement);
            done = end;
        }
        return result.append(text, done, text.length()).toString();
    }
}
