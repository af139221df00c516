// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import io.orgsmith.model.org.Document;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Organization.of(around).stream()
                .flatMap(organization -> nodes(organization, around, view)
                        .filter(node -> node.entity() == kind)
                        .flatMap(node -> new Subject(organization).of(node.id()).stream()))
                .distinct()
                .toList();
    }

    private static Stream<Node> nodes(Organization organization, EObject around, View view) {
        var scene = organization.pictures().scene(view);
        if (around instanceof Document) {
            return scene.nodes().stream();
        }
        var subject = new Subject(organization);
        return scene.all()
                .filter(node -> !node.children().isEmpty())
                .filter(node -> subject.of(node.id()).equals(Optional.of(around)))
                .flatMap(node -> node.children().stream());
    }
}
