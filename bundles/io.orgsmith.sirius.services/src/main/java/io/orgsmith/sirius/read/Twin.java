// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The same object in another reading of the same text. */
final class Twin {
    private Twin() {}

    /** @param root of the other reading */
    static Optional<EObject> in(EObject root, EObject object) {
        var path = EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(object), object);
        return Optional.ofNullable(path.isEmpty() ? root : EcoreUtil.getEObject(root, path));
    }
}
