// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.Origin;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where a finding is shown: at the value that is wrong, else at the id, else at the first word of the declaration. */
final class TextPlace {

    private TextPlace() {}

    /** {@code file.org:line:column}, the column in code points; a dash for what no text says. */
    static String of(Origin origin) {
        EObject written = origin.written();
        if (written == null || written.eResource() == null) {
            return "-";
        }
        INode node = node(written, origin.feature(), origin.index());
        String text = node.getRootNode().getText();
        int lineStart = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
        int column = text.codePointCount(lineStart, node.getOffset()) + 1;
        return written.eResource().getURI().lastSegment() + ":" + node.getStartLine() + ":" + column;
    }

    private static INode node(EObject written, EStructuralFeature feature, int index) {
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(written, feature);
        if (!nodes.isEmpty()) {
            return nodes.get(Math.max(0, Math.min(index, nodes.size() - 1)));
        }
        EStructuralFeature id = written.eClass().getEStructuralFeature("id");
        List<INode> ids = id == null ? List.of() : NodeModelUtils.findNodesForFeature(written, id);
        return ids.isEmpty() ? firstWord(NodeModelUtils.findActualNodeFor(written)) : ids.get(0);
    }

    private static INode firstWord(INode whole) {
        for (INode leaf : whole.getAsTreeIterable()) {
            if (leaf instanceof ILeafNode word && !word.isHidden()) {
                return word;
            }
        }
        return whole;
    }
}
