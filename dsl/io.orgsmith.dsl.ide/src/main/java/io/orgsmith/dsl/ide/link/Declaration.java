// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.link;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.Spot;
import java.net.URI;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Something with an id, where it is declared.
 *
 * @param object an element, template or environment
 * @param file its file
 * @param id where its id stands
 * @param whole its whole text, from its first word to its last
 */
public record Declaration(EObject object, URI file, Span id, Span whole) {
    /** Empty where the object bears no id, or was not read from a text. */
    public static Optional<Declaration> of(EObject object) {
        var feature = object.eClass().getEStructuralFeature("id");
        var node = NodeModelUtils.findActualNodeFor(object);
        if (feature == null || node == null || object.eResource() == null) {
            return Optional.empty();
        }
        var file = URI.create(object.eResource().getURI().toString());
        var whole = new Span(node.getOffset(), node.getLength());
        return NodeModelUtils.findNodesForFeature(object, feature).stream()
                .findFirst()
                .map(id -> new Declaration(object, file, new Span(id.getOffset(), id.getLength()), whole));
    }

    /** The id's place. */
    public Spot spot() {
        return new Spot(file, id);
    }
}
