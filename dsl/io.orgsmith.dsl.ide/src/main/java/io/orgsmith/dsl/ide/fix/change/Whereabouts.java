// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.ImproperOrganization;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Template;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Text;
import org.eclipse.emf.ecore.EObject;

/** Where a change takes place, in words for a title: {@code operating unit TV}, {@code template PLANT}. */
final class Whereabouts {
    private static final Messages MESSAGES = new Messages(Whereabouts.class);

    private Whereabouts() {}

    /** The template that a written object stands in; else the effective element, with the environment where it has one. */
    static Text of(EObject written, EObject effective) {
        for (EObject at = written; at != null; at = at.eContainer()) {
            if (at instanceof Template template) {
                return template.getId() == null ? defaults(template) : named(template);
            }
            if (at instanceof Environment environment) {
                return MESSAGES.text("in.environment", of(effective), environment.getId());
            }
        }
        return of(effective);
    }

    private static Text named(Template template) {
        return locale -> Called.kind(template.eClass()).in(locale) + " " + template.getId();
    }

    private static Text defaults(Template template) {
        return MESSAGES.text("in.defaults", Called.kind(template.getBody().eClass()));
    }

    /** The element that an effective object is, or is a part of; empty where it has no id. */
    static Text of(EObject effective) {
        EObject at = effective;
        while (at != null && !(at instanceof Element element && element.getId() != null)) {
            at = at.eContainer();
        }
        if (at instanceof ImproperOrganization improper) {
            return locale -> Called.kind(Literals.ORGANIZATION).in(locale) + " " + improper.getId();
        }
        return at == null ? Text.none() : Called.of((Element) at);
    }
}
