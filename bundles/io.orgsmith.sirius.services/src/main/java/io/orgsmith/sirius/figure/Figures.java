// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import io.orgsmith.model.org.Document;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The figures that a view shows. */
final class Figures {
    private Figures() {}

    /**
     * The objects of the session whose figures of a kind stand in a figure.
     *
     * @param around the object of that figure; a document for the outermost
     */
    static List<EObject> in(EObject around, View view, Entity kind) {
        return Organization.of(around)
                .map(organization -> organization.pictures().of(view))
                .map(picture -> around instanceof Document ? picture.outermost(kind) : picture.in(around, kind))
                .orElse(List.of());
    }
}
