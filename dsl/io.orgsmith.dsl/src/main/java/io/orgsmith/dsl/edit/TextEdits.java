// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import java.util.Comparator;
import java.util.List;

/** Carries out edits of one text together. */
public final class TextEdits {
    private TextEdits() {}

    /**
     * The text after all edits; several insertions at one place keep their order.
     *
     * @throws IllegalArgumentException where two edits overlap or one reaches beyond the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder();
        int done = 0;
        for (var edit :
                edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
            if (edit.offset() < done || edit.end() > text.length()) {
                throw new IllegalArgumentException("the edit does not fit the text: " + edit);
            }
            result.append(text, done, edit.offset()).append(edit.replacement());
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
