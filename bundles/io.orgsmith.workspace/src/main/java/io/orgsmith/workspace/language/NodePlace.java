// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.language;

import io.orgsmith.workspace.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Where in its file something is written. */
public final class NodePlace {
    private NodePlace() {}

    /**
     * The text of a value.
     *
     * @param feature null, or one without text: the place of the object
     * @param index of the value in a list; -1 for all of it
     * @return empty when the object was not read from a file
     */
    public static Optional<Place> of(EObject written, EStructuralFeature feature, int index) {
        if (written == null || !(written.eResource() instanceof XtextResource)) {
            return Optional.empty();
        }
        var nodes = feature == null ? List.<INode>of() : NodeModelUtils.findNodesForFeature(written, feature);
        if (nodes.isEmpty()) {
            return declaration(written);
        }
        boolean one = index >= 0 && index < nodes.size();
        var first = one ? nodes.get(index) : nodes.get(0);
        var last = one ? first : nodes.get(nodes.size() - 1);
        return Optional.of(place(written, first, last));
    }

    /** The id of a declaration; the first line of it when it has none. */
    private static Optional<Place> declaration(EObject written) {
        var id = written.eClass().getEStructuralFeature("id");
        var nodes = id == null ? List.<INode>of() : NodeModelUtils.findNodesForFeature(written, id);
        if (!nodes.isEmpty()) {
            return Optional.of(place(written, nodes.get(0), nodes.get(0)));
        }
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(written)).map(node -> place(written, node, node));
    }

    private static Place place(EObject written, INode first, INode last) {
        int offset = first.getOffset();
        var position = NodeModelUtils.getLineAndColumn(first, offset);
        var file = Path.of(written.eResource().getURI().toFileString());
        int length = last.getEndOffset() - offset;
        var text = first.getRootNode().getText();
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        return new Place(file, offset, length, position.getLine(), text.codePointCount(lineStart, offset) + 1);
    }
}
