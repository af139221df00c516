// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.fix.chapter.FixTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Several that bear the same name or code: when all but one get another, the one may keep it. */
final class Namesakes {
    private Namesakes() {}

    /** Of fixes that make up a new value for the same old one, the first of each: it waits until the others are done. */
    static Set<QuickFix> spared(LanguageProject project, List<QuickFix> fixes) {
        var bySubject = new TreeMap<String, List<QuickFix>>();
        for (var fix : fixes) {
            var old = replaced(project, fix);
            if (FixTable.INVENTING.contains(fix.rule()) && !old.isBlank()) {
                bySubject
                        .computeIfAbsent(fix.rule() + " " + old, k -> new ArrayList<>())
                        .add(fix);
            }
        }
        var spared = new HashSet<QuickFix>();
        bySubject.values().stream()
                .filter(same -> same.stream().distinct().count() > 1)
                .forEach(same -> spared.add(same.get(0)));
        return spared;
    }

    private static String replaced(LanguageProject project, QuickFix fix) {
        var letters = new StringBuilder();
        fix.edits()
                .forEach((file, edits) ->
                        edits.forEach(edit -> letters.append(project.texts().get(file), edit.offset(), edit.end())
                                .append('\n')));
        return letters.toString();
    }
}
