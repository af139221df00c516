// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import static io.orgsmith.picture.notation.View.ACCESS;

import io.orgsmith.picture.notation.Entity;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The figures of the access: what stands in a figure, or beside all others where a document is asked. */
public final class AccessFigures {
    public List<EObject> accessProfileSettings(EObject around) {
        return Figures.in(around, ACCESS, Entity.PROFILE_SETTINGS);
    }

    public List<EObject> accessUsers(EObject around) {
        return Figures.in(around, ACCESS, Entity.USER);
    }

    public List<EObject> accessResponsibilities(EObject around) {
        return Figures.in(around, ACCESS, Entity.RESPONSIBILITY);
    }

    public List<EObject> accessSecurityProfiles(EObject around) {
        return Figures.in(around, ACCESS, Entity.SECURITY_PROFILE);
    }

    public List<EObject> accessBusinessGroups(EObject around) {
        return Figures.in(around, ACCESS, Entity.BUSINESS_GROUP);
    }

    public List<EObject> accessOperatingUnits(EObject around) {
        return Figures.in(around, ACCESS, Entity.OPERATING_UNIT);
    }

    public List<EObject> accessInventoryOrganizations(EObject around) {
        return Figures.in(around, ACCESS, Entity.INVENTORY_ORGANIZATION);
    }
}
