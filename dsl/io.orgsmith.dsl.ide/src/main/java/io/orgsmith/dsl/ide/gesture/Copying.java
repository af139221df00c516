// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * Declarations once more, word by word, under ids that nobody bears yet: inside of the figure that they are put onto where
 * they can stand there, else each after the first one.
 *
 * @param project the texts that the model was made of
 * @param onto what they are put onto; null for nothing
 */
public record Copying(LanguageProject project, EffectiveModel model, List<? extends Element> elements, Element onto) {
    /** The edits; empty where nothing of it is declared in a text. */
    public Optional<QuickFix> fix() {
        var written = written();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var ids = ids(written);
        var names = new FreeNames(project);
        var codes = new FreeShorts(project);
        var draft = Connection.draft(model, written.keySet().iterator().next());
        written.forEach((element, declaration) -> {
            var text = new CopiedText(project, declaration, ids, names, codes).of(onto);
            if (onto != null && Nesting.in(element.eClass(), onto.eClass())) {
                draft.inside(onto, text);
            } else {
                draft.after(element, text);
            }
        });
        var copied = written.keySet().stream().map(Words::reference).collect(Collectors.joining(", "));
        return draft.titled("copy", copied).fix();
    }

    /** The qualified ids of what comes about. */
    public List<String> qualified() {
        var written = written();
        var ids = ids(written);
        return written.entrySet().stream()
                .map(each -> Kinds.key(each.getKey().eClass()) + ":" + path(each.getKey(), ids.get(each.getValue())))
                .toList();
    }

    private String path(Element element, String id) {
        var owner = owner(element);
        return owner == null ? id : owner.getId() + "." + id;
    }

    private Element owner(Element element) {
        boolean goesInside = onto != null && Nesting.in(element.eClass(), onto.eClass());
        return goesInside && Nesting.onlyThere(element.eClass()) ? onto : Nesting.owner(element);
    }

    /** The new ids, by what bears the old ones. */
    private Map<EObject, String> ids(Map<Element, EObject> written) {
        var free = new FreeIds(model);
        var ids = new LinkedHashMap<EObject, String>();
        written.forEach((element, declaration) -> {
            ids.put(declaration, free.like(element.getId(), element.eClass(), owner(element)));
            inside(declaration).forEach(each -> ids.put(each, free.like(each.getId(), each.eClass(), null)));
        });
        return ids;
    }

    /** What is declared inside and bears an id that has to be another one. */
    private static List<Element> inside(EObject declaration) {
        var inside = new ArrayList<Element>();
        declaration.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element && element.getId() != null && !Nesting.onlyThere(element.eClass())) {
                inside.add(element);
            }
        });
        return inside;
    }

    private Map<Element, EObject> written() {
        var written = new LinkedHashMap<Element, EObject>();
        for (var element : elements) {
            var declaration = Case.declaration(model, element);
            if (declaration != null && declaration.eResource() != null && element.getId() != null) {
                written.put(element, declaration);
            }
        }
        return written;
    }
}
