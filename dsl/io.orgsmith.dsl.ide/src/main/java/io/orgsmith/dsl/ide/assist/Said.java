// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.syntax.Expected;
import java.net.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the declaration around a place says already: each clause is said once. */
record Said(EObject around) {
    static Said at(LanguageProject project, URI file, int offset) {
        return project.resource(file)
                .map(resource -> resource.getParseResult().getRootNode())
                .map(root -> NodeModelUtils.findLeafNodeAtOffset(root, Math.max(0, offset - 1)))
                .map(leaf -> new Said(NodeModelUtils.findActualSemanticObjectFor(leaf)))
                .orElse(new Said(null));
    }

    /** Whether a clause would be said a second time. */
    boolean forbids(Expected expected) {
        var feature = expected.feature();
        if (expected.kind() != Expected.Kind.CLAUSE || feature == null || feature.isMany()) {
            return false;
        }
        for (var at = around; at != null; at = at.eContainer()) {
            if (at.eClass().getEAllStructuralFeatures().contains(feature)) {
                return at.eIsSet(feature);
            }
        }
        return false;
    }
}
