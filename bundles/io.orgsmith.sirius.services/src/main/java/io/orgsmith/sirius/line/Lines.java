// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.line;

import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The lines that a view draws. */
final class Lines {
    private Lines() {}

    /** What an object of the session has a relation to, as a view shows it. */
    static List<EObject> from(EObject source, View view, Relation relation) {
        return Organization.of(source)
                .map(organization -> organization.pictures().of(view).from(source, relation))
                .orElse(List.of());
    }
}
