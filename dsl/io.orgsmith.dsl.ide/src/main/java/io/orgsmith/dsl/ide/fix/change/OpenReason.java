// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.text.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reason of an acceptance, which is empty until a person says it: no program knows why something may stay as it is. */
public final class OpenReason {
    /** What stands in the text as long as nobody said why. */
    public static final String CLAUSE = "because \"\"";

    private OpenReason() {}

    /** Edits with a reason in the place of the empty one that they write last. */
    public static SortedMap<URI, List<TextEdit>> filled(Map<URI, List<TextEdit>> edits, String reason) {
        var clause = "because " + Words.quoted(reason.strip());
        var filled = new TreeMap<URI, List<TextEdit>>();
        edits.forEach((file, changes) -> filled.put(
                file, changes.stream().map(edit -> filled(edit, clause)).toList()));
        return filled;
    }

    private static TextEdit filled(TextEdit edit, String clause) {
        var text = edit.replacement();
        int at = text.lastIndexOf(CLAUSE);
        return at < 0
                ? edit
                : new TextEdit(
                        edit.offset(),
                        edit.length(),
                        text.substring(0, at) + clause + text.substring(at + CLAUSE.length()));
    }
}
