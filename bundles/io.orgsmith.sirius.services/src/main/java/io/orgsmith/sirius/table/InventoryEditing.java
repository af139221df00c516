// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** What is typed into the table of inventory organizations; an empty text says it no more. */
public final class InventoryEditing {
    public EObject setInventoryCode(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__CODE, value);
    }

    public EObject setInventoryName(EObject line, String value) {
        return Said.change(line, Literals.ELEMENT__NAME, value);
    }

    public EObject setInventoryOperatingUnit(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT, value);
    }

    public EObject setInventoryLegalEntity(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY, value);
    }

    public EObject setInventoryLedger(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__LEDGER, value);
    }

    public EObject setInventoryLocation(EObject line, String value) {
        return Said.change(line, Literals.ORGANIZATION__LOCATION, value);
    }

    public EObject setInventoryCostCenter(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__COST_CENTER, value);
    }

    public EObject setInventoryMasterOrganization(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__MASTER_ORGANIZATION, value);
    }

    public EObject setInventoryCalendar(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__CALENDAR, value);
    }

    public EObject setInventoryCosting(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__COSTING, value);
    }

    public EObject setInventoryCostOrganization(EObject line, String value) {
        return Said.change(line, Literals.INVENTORY_ORGANIZATION__COST_ORGANIZATION, value);
    }
}
