// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.ImproperOrganization;
import io.orgsmith.model.org.Template;
import org.eclipse.emf.ecore.EObject;

/** Where a change takes place, in words for a title: {@code operating unit TV}, {@code template PLANT}. */
final class Whereabouts {
    private Whereabouts() {}

    /** The template that a written object stands in; else the effective element, with the environment where it has one. */
    static String of(EObject written, EObject effective) {
        for (EObject at = written; at != null; at = at.eContainer()) {
            if (at instanceof Template template) {
                return template.getId() == null
                        ? "defaults for " + Wanted.words(template.getBody().eClass())
                        : "template " + template.getId();
            }
            if (at instanceof Environment environment) {
                return of(effective) + " (environment " + environment.getId() + ")";
            }
        }
        return of(effective);
    }

    /** The element that an effective object is, or is a part of; empty where it has no id. */
    static String of(EObject effective) {
        EObject at = effective;
        while (at != null && !(at instanceof Element element && element.getId() != null)) {
            at = at.eContainer();
        }
        if (at instanceof ImproperOrganization improper) {
            return "organization " + improper.getId();
        }
        return at == null ? "" : Words.reference((Element) at);
    }
}
