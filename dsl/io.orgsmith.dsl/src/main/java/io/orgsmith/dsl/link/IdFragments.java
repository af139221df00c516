// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import io.orgsmith.model.QualifiedId;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;

/** Names the elements of a file by their qualified ids; what has none by its place, as EMF does. */
public class IdFragments implements IFragmentProvider {
    @Override
    public String getFragment(EObject object, Fallback fallback) {
        return QualifiedId.of(object).orElseGet(() -> fallback.getFragment(object));
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        boolean qualified =
                fragment.indexOf(':') > 0 && !fragment.startsWith("/") && !fragment.startsWith("xtextLink_");
        return qualified ? find(resource, fragment) : fallback.getEObject(fragment);
    }

    private static EObject find(Resource resource, String fragment) {
        for (var i = resource.getAllContents(); i.hasNext(); ) {
            var object = i.next();
            if (QualifiedId.of(object).filter(fragment::equals).isPresent()) {
                return object;
            }
        }
        return null;
    }
}
