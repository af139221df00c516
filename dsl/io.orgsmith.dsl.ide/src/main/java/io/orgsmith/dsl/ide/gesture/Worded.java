// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.edit.TextEdit;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The word of a text that says an attribute. */
final class Worded {
    private Worded() {}

    /** The edit that puts another word there; none where there is no other one, or nothing is said. */
    static Stream<TextEdit> edit(EObject written, EAttribute attribute, String word) {
        var nodes = NodeModelUtils.findNodesForFeature(written, attribute);
        return word == null || nodes.isEmpty()
                ? Stream.empty()
                : Stream.of(new TextEdit(nodes.get(0).getOffset(), nodes.get(0).getLength(), word));
    }
}
