// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** What the cells of the table of inventory organizations show. */
public final class InventoryCells {
    public String inventoryCode(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__CODE);
    }

    public String inventoryName(EObject line) {
        return Said.of(line, Literals.ELEMENT__NAME);
    }

    public String inventoryOperatingUnit(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT);
    }

    public String inventoryLegalEntity(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY);
    }

    public String inventoryLedger(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__LEDGER);
    }

    public String inventoryLocation(EObject line) {
        return Said.of(line, Literals.ORGANIZATION__LOCATION);
    }

    public String inventoryCostCenter(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__COST_CENTER);
    }

    public String inventoryMasterOrganization(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__MASTER_ORGANIZATION);
    }

    public String inventoryCalendar(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__CALENDAR);
    }

    public String inventoryCosting(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__COSTING);
    }

    public String inventoryCostOrganization(EObject line) {
        return Said.of(line, Literals.INVENTORY_ORGANIZATION__COST_ORGANIZATION);
    }
}
