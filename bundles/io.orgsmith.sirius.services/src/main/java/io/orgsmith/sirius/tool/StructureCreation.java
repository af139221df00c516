// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** Declares something new in a figure, or beside all others where a document is the owner; gives what was declared. */
public final class StructureCreation {
    public EObject createBusinessGroup(EObject owner) {
        return Declaring.of(Literals.BUSINESS_GROUP, owner);
    }

    public EObject createOperatingUnit(EObject owner) {
        return Declaring.of(Literals.OPERATING_UNIT, owner);
    }

    public EObject createInventoryOrganization(EObject owner) {
        return Declaring.of(Literals.INVENTORY_ORGANIZATION, owner);
    }

    public EObject createSubinventory(EObject owner) {
        return Declaring.of(Literals.SUBINVENTORY, owner);
    }
}
