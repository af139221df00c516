// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;

/** Declares something new of a kind that is inside of nothing; in a file that has nothing yet, too. */
record Whereafter(LanguageProject project, EffectiveModel model, EClass kind) {

    /** The edit that declares it. @param more what is changed along with it */
    Optional<QuickFix> fix(String text, UnaryOperator<Draft> more) {
        var declared = more.apply(Connection.draft(model, null).declare(text)).fix();
        return kind == Literals.ENTERPRISE || declared.isEmpty() ? alone(text) : declared;
    }

    /** The enterprise at the beginning; the first declaration of all at the end. */
    private Optional<QuickFix> alone(String text) {
        return project.texts().entrySet().stream().findFirst().map(file -> {
            var all = file.getValue();
            var newLine = all.contains("\r\n") ? "\r\n" : "\n";
            boolean first = kind == Literals.ENTERPRISE && !all.isBlank();
            int at = first ? behindHeader(all) : all.length();
            var before = first ? lineEnd(all, at, newLine) : gap(all, newLine);
            var after = at == all.length() ? newLine : newLine + newLine;
            var edit = new TextEdit(at, 0, before + text.replace("\n", newLine) + after);
            var edits = new TreeMap<>(Map.of(file.getKey(), List.of(edit)));
            return new QuickFix(
                    "diagram.declare", List.of(text.lines().findFirst().orElse("")), edits);
        });
    }

    private static String lineEnd(String text, int at, String newLine) {
        return at == 0 || text.charAt(at - 1) == '\n' ? "" : newLine;
    }

    /** What comes between the end of a file and a declaration behind it: an empty line, but not behind comments alone. */
    private static String gap(String text, String newLine) {
        boolean isEmpty = text.lines().allMatch(line -> line.isBlank() || line.startsWith("//"));
        boolean isApart = isEmpty || text.endsWith(newLine + newLine);
        return lineEnd(text, text.length(), newLine) + (isApart ? "" : newLine);
    }

    /** Behind the comments at the beginning, and the empty line after them. */
    private static int behindHeader(String text) {
        int at = 0;
        while (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
            while (at < text.length() && "\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return at;
    }
}
