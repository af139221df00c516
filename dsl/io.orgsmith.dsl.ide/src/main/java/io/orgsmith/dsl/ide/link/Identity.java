// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.link;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.link.ProjectIndex;
import io.orgsmith.model.QualifiedId;
import io.orgsmith.model.org.Template;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Tells whether two objects, perhaps of two readings of a project, are the same declaration. */
public final class Identity {
    private Identity() {}

    /** The qualified id of an element or template; empty for what cannot be referred to. */
    public static Optional<String> of(EObject object) {
        if (object instanceof Template template) {
            return Optional.ofNullable(template.getId()).map(id -> "template:" + id);
        }
        return QualifiedId.of(object);
    }

    /** Whether both have an identity, and the same. */
    public static boolean isSame(EObject one, EObject other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }

    /** The declaration as a project has it now, for an object that may stem from an earlier reading. */
    public static Optional<EObject> in(LanguageProject project, EObject object) {
        return ProjectIndex.idOf(object).flatMap(id -> project.index().find(object.eClass(), id).stream()
                .findFirst());
    }
}
