// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.line;

import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.sirius.figure.Subject;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The lines that a view draws. */
final class Lines {
    private Lines() {}

    /** What an object of the session has a relation to, as a view shows it. */
    static List<EObject> from(EObject source, View view, Relation relation) {
        return Organization.of(source).stream()
                .flatMap(organization -> {
                    var subject = new Subject(organization);
                    return organization.pictures().scene(view).edges().stream()
                            .filter(edge -> edge.relation() == relation)
                            .filter(edge -> subject.of(edge.from()).equals(Optional.of(source)))
                            .flatMap(edge -> subject.of(edge.to()).stream());
                })
                .distinct()
                .toList();
    }
}
