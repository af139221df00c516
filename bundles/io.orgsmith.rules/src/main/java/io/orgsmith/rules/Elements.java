// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The elements of a model with their parts, as rules see them. */
final class Elements {

    private Elements() {}

    /** A snapshot of all elements, each before its parts. */
    static Snapshot snapshot(EffectiveModel model) {
        List<EObject> all = new ArrayList<>();
        model.elements().forEach(element -> {
            all.add(element);
            addParts(element, all);
        });
        return new Snapshot(all, model.settings(), model::said);
    }

    private static void addParts(EObject owner, List<EObject> into) {
        for (EObject part : owner.eContents()) {
            if (!(part instanceof Element)) {
                into.add(part);
                addParts(part, into);
            }
        }
    }

    /** The element that an object is or is a part of. */
    static Element of(EObject object) {
        EObject at = object;
        while (!(at instanceof Element) && at.eContainer() != null) {
            at = at.eContainer();
        }
        return (Element) at;
    }
}
