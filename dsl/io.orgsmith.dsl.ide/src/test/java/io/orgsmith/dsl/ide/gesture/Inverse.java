// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.edit.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** What takes edits back. */
final class Inverse {
    private Inverse() {}

    /** @param before the text that they were made in @param edits in their order */
    static List<TextEdit> of(String before, List<TextEdit> edits) {
        var inverse = new ArrayList<TextEdit>();
        int moved = 0;
        for (var edit : edits) {
            var gone = before.substring(edit.offset(), edit.end());
            inverse.add(new TextEdit(edit.offset() + moved, edit.replacement().length(), gone));
            moved += edit.replacement().length() - edit.length();
        }
        return inverse;
    }
}
