// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** The columns of the table of inventory organizations, in the reader's language. */
public final class InventoryHeadings {
    public String headingOfCode(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__CODE);
    }

    public String headingOfName(EObject any) {
        return Said.label(Literals.ELEMENT__NAME);
    }

    public String headingOfOperatingUnit(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT);
    }

    public String headingOfLegalEntity(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY);
    }

    public String headingOfLedger(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__LEDGER);
    }

    public String headingOfLocation(EObject any) {
        return Said.label(Literals.ORGANIZATION__LOCATION);
    }

    public String headingOfCostCenter(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__COST_CENTER);
    }

    public String headingOfMasterOrganization(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__MASTER_ORGANIZATION);
    }

    public String headingOfCalendar(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__CALENDAR);
    }

    public String headingOfCosting(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__COSTING);
    }

    public String headingOfCostOrganization(EObject any) {
        return Said.label(Literals.INVENTORY_ORGANIZATION__COST_ORGANIZATION);
    }
}
