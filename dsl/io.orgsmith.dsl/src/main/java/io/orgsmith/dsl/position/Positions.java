// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.position;

import io.orgsmith.model.org.OrgPackage;
import java.net.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where what was read stands in its text. */
public final class Positions {
    private Positions() {}

    /**
     * Where a value stands.
     *
     * @param written an object of a {@code Document}, as it was read
     * @param feature the feature whose value is meant; null, and one that the text does not state: the object as a whole,
     *     which is shown at its id or, where it has none, at its first word
     * @param index which value of a list, from zero; ignored for a single value
     * @throws IllegalArgumentException where the object was not read from a text
     */
    public static TextRegion of(EObject written, EStructuralFeature feature, int index) {
        var node = feature == null ? null : valueNode(written, feature, index);
        return node == null ? of(written) : region(node, node.getOffset(), node.getLength());
    }

    /** Where an object stands: at its id or, where it has none, at its first word. */
    public static TextRegion of(EObject written) {
        var whole = nodeOf(written);
        var id = written.eClass().getEStructuralFeature(OrgPackage.Literals.ELEMENT__ID.getName());
        var node = id == null ? null : valueNode(written, id, 0);
        return node == null ? firstWord(whole) : region(node, node.getOffset(), node.getLength());
    }

    /** The whole text of an object, from its first word to its last, without the comments around it. */
    public static TextRegion whole(EObject written) {
        var node = nodeOf(written);
        return region(node, node.getOffset(), node.getLength());
    }

    /** A stretch of the file that a node belongs to. */
    public static TextRegion region(INode node, int offset, int length) {
        var root = node.getRootNode();
        var text = root.getText();
        int start = Math.max(0, Math.min(offset, text.length()));
        int end = Math.max(start, Math.min(offset + length, text.length()));
        var at = NodeModelUtils.getLineAndColumn(root, start);
        int lineStart = start - (at.getColumn() - 1);
        int column = text.codePointCount(lineStart, start) + 1;
        return new TextRegion(fileOf(root), start, end - start, at.getLine(), column);
    }

    private static INode valueNode(EObject written, EStructuralFeature feature, int index) {
        var nodes = NodeModelUtils.findNodesForFeature(written, feature);
        int at = feature.isMany() ? index : 0;
        return at >= 0 && at < nodes.size() ? nodes.get(at) : null;
    }

    private static TextRegion firstWord(ICompositeNode whole) {
        for (var leaf : whole.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return region(leaf, leaf.getOffset(), leaf.getLength());
            }
        }
        return region(whole, whole.getOffset(), 0);
    }

    private static ICompositeNode nodeOf(EObject written) {
        var node = NodeModelUtils.findActualNodeFor(written);
        if (node == null) {
            throw new IllegalArgumentException("not read from a text: " + written);
        }
        return node;
    }

    private static URI fileOf(ICompositeNode root) {
        return URI.create(root.getSemanticElement().eResource().getURI().toString());
    }
}
