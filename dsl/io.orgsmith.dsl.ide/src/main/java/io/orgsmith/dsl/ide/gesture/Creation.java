// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;

/**
 * A declaration of something new, as an expert would type it: inside of what it belongs to where the language has that,
 * else at the end of the file that declares the last one of its kind, naming what it belongs to.
 *
 * @param project the texts that the model was made of
 * @param owner what it is to belong to; null for nothing
 */
public record Creation(LanguageProject project, EffectiveModel model, EClass kind, Element owner) {
    /** Whether something of the kind can belong to such an owner, or to none. */
    public boolean isPossible() {
        return owner == null
                || Nested.in(kind, owner.eClass())
                || Heading.clause(kind, owner).isPresent();
    }

    /** Whether an id is free. Ids of subinventories only differ within their organization. */
    public boolean isFree(String id) {
        return model.elements().stream()
                .filter(each -> each.eClass() == kind && id.equals(each.getId()))
                .noneMatch(each -> !Nested.onlyThere(kind) || Nested.owner(each) == owner);
    }

    /** The qualified id of what is declared by an id. */
    public String qualified(String id) {
        var path = Nested.onlyThere(kind) && owner != null ? owner.getId() + "." + id : id;
        return Kinds.key(kind) + ":" + path;
    }

    /** The edit; empty where the project has no file. @param name may be empty */
    public Optional<QuickFix> fix(String id, String name) {
        if (owner != null && Nested.in(kind, owner.eClass())) {
            return Connection.draft(model, owner)
                    .inside(owner, new Heading(kind, model.is11i()).of(id, name, null))
                    .fix();
        }
        var text = new Heading(kind, model.is11i()).of(id, name, owner);
        return lastWritten()
                .map(last -> Connection.draft(model, last).afterTop(last, text).fix())
                .orElseGet(() -> first(text));
    }

    private Optional<Element> lastWritten() {
        var written = model.elements().stream()
                .filter(each -> model.origin(each, null).written() != null)
                .filter(each -> each != model.enterprise() && !Nested.onlyThere(each.eClass()))
                .toList();
        return written.stream()
                .filter(each -> each.eClass() == kind)
                .reduce((one, later) -> later)
                .or(() -> written.stream().reduce((one, later) -> later));
    }

    /** Into a project that declares nothing yet. */
    private Optional<QuickFix> first(String text) {
        return project.texts().entrySet().stream().findFirst().map(file -> {
            var all = file.getValue();
            var newLine = all.contains("\r\n") ? "\r\n" : "\n";
            var before = all.isEmpty() || all.endsWith("\n") ? "" : newLine;
            var edit = new TextEdit(all.length(), 0, before + text.replace("\n", newLine) + newLine);
            var edits = new TreeMap<>(Map.of(file.getKey(), List.of(edit)));
            return new QuickFix("diagram.declare", List.of(text), edits);
        });
    }
}
