// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.property;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.sirius.read.Organization;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** What the pages of the properties view are called. */
public final class Pages {
    /** The kind of what is selected. */
    public String attributesPage(EObject shown) {
        boolean is11i = Organization.of(shown)
                .filter(organization -> organization.model().is11i())
                .isPresent();
        return Entity.of(shown.eClass())
                .map(entity -> words().entity(entity, is11i))
                .orElse("");
    }

    public String findingsPage(EObject shown) {
        return words().get("findings");
    }

    private static Words words() {
        return new Words(Locale.getDefault());
    }
}
