// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Links an id to its declaration anywhere in the project. An id that several kinds bear is linked only where the kind is
 * clear; one that is declared twice is linked to its first declaration (the second is reported on its own).
 */
public class IdLinking implements ILinkingService {
    @Override
    public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
        var wanted = Wanted.of(node, reference);
        var found = ProjectIndex.of(context.eResource().getResourceSet()).find(wanted.kind(), wanted.id());
        boolean clear = found.stream().map(EObject::eClass).distinct().count() == 1;
        return clear ? found.subList(0, 1) : List.of();
    }
}
