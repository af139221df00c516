// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.model.org.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a written list takes: {@code operating units TV} of a security profile takes no inventory organization. */
final class ListedKinds {
    private ListedKinds() {}

    /** Whether all that a declaration writes of a reference could name the target, too; not where it writes nothing. */
    static boolean take(EObject declaration, EReference reference, Element target) {
        var kinds = NodeModelUtils.findNodesForFeature(declaration, reference).stream()
                .map(node -> node.getGrammarElement())
                .filter(CrossReference.class::isInstance)
                .map(grammar -> ((CrossReference) grammar).getType().getClassifier())
                .toList();
        return !kinds.isEmpty() && kinds.stream().allMatch(kind -> kind.isInstance(target));
    }
}
