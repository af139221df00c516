// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;

/** Where something new of a kind stands that is inside of nothing: after the last of its kind, else after all others. */
record Whereafter(LanguageProject project, EffectiveModel model, EClass kind) {

    /** The edit that declares it. @param more what is changed along with it */
    Optional<QuickFix> fix(String text, UnaryOperator<Draft> more) {
        var last = kind == Literals.ENTERPRISE ? Optional.<Element>empty() : lastWritten();
        return last.isPresent()
                ? more.apply(Connection.draft(model, last.get()).afterTop(last.get(), gap(last.get()) + text))
                        .fix()
                : alone(text);
    }

    /** An empty line between kinds. */
    private String gap(Element last) {
        return last.eClass() == kind ? "" : "\n";
    }

    private Optional<Element> lastWritten() {
        var written = model.elements().stream()
                .filter(each -> model.origin(each, null).written() != null)
                .filter(each -> !Nesting.onlyThere(each.eClass()))
                .toList();
        return written.stream()
                .filter(each -> each.eClass() == kind)
                .reduce((one, later) -> later)
                .or(() -> written.stream().reduce((one, later) -> later));
    }

    /** The enterprise at the beginning; the first declaration of all at the end. */
    private Optional<QuickFix> alone(String text) {
        return project.texts().entrySet().stream().findFirst().map(file -> {
            var all = file.getValue();
            var newLine = all.contains("\r\n") ? "\r\n" : "\n";
            boolean first = kind == Literals.ENTERPRISE && !all.isBlank();
            int at = first ? afterComments(all) : all.length();
            var before = at == 0 || all.charAt(at - 1) == '\n' ? "" : newLine;
            var after = first ? newLine + newLine : newLine;
            var edit = new TextEdit(at, 0, before + text.replace("\n", newLine) + after);
            var edits = new TreeMap<>(Map.of(file.getKey(), List.of(edit)));
            return new QuickFix(
                    "diagram.declare", List.of(text.lines().findFirst().orElse("")), edits);
        });
    }

    private static int afterComments(String text) {
        int at = 0;
        while (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }
}
