// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** What stands at the lines and columns of tables: all of a kind, in the order of the texts. */
public final class Rows {
    public List<EObject> allOperatingUnits(EObject document) {
        return all(document, OperatingUnit.class);
    }

    public List<EObject> allLegalEntities(EObject document) {
        return all(document, LegalEntity.class);
    }

    public List<EObject> allResponsibilities(EObject document) {
        return all(document, Responsibility.class);
    }

    public List<EObject> allInventoryOrganizations(EObject document) {
        return all(document, InventoryOrganization.class);
    }

    private static <T extends Element> List<EObject> all(EObject document, Class<T> kind) {
        return Organization.of(document).stream()
                .flatMap(organization ->
                        organization.model().all(kind).stream().flatMap(each -> organization.shown(each).stream()))
                .distinct()
                .toList();
    }
}
