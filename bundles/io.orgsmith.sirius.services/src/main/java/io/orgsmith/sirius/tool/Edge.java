// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.picture.notation.Relation;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A line of a diagram: a {@code DEdge} of Sirius, known only by the names of its features, so that nothing of Sirius is
 * needed here.
 */
record Edge(Relation relation, EObject source, EObject target) {
    /** Empty for what is no line of this design. */
    static Optional<Edge> of(EObject view) {
        var source = end(view, "sourceNode");
        var target = end(view, "targetNode");
        var name = value(view, "actualMapping").flatMap(mapping -> text(mapping, "name"));
        return source.isPresent() && target.isPresent() && name.isPresent()
                ? relation(name.get()).map(relation -> new Edge(relation, source.get(), target.get()))
                : Optional.empty();
    }

    /** Mappings of lines bear the name of their relation. */
    private static Optional<Relation> relation(String mapping) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.name().equals(mapping))
                .findFirst();
    }

    private static Optional<EObject> end(EObject view, String feature) {
        return value(view, feature).flatMap(figure -> value(figure, "target"));
    }

    private static Optional<EObject> value(EObject object, String feature) {
        var found = object.eClass().getEStructuralFeature(feature);
        return found != null && object.eGet(found) instanceof EObject value ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> text(EObject object, String feature) {
        var found = object.eClass().getEStructuralFeature(feature);
        return found != null && object.eGet(found) instanceof String value ? Optional.of(value) : Optional.empty();
    }
}
