// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Origin;
import org.eclipse.emf.ecore.EObject;

/** How the tool treats elements, for filters. */
public final class Treatment {
    /** Whether it would be created, and is not only required to be there. */
    public boolean isOurs(EObject shown) {
        return !(shown instanceof Element element) || element.getOrigin() != Origin.EXISTING;
    }
}
