// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.line;

import static io.orgsmith.picture.notation.View.STRUCTURE;

import io.orgsmith.picture.notation.Relation;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Where the lines of the structure lead that begin at a figure. */
public final class StructureLines {
    public List<EObject> structureInventoryOperatingUnit(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.INVENTORY_OPERATING_UNIT);
    }

    public List<EObject> structureBusinessGroup(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.BUSINESS_GROUP);
    }

    public List<EObject> structureSubinventoryOrganization(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.SUBINVENTORY_ORGANIZATION);
    }

    public List<EObject> structureDefaultLegalContext(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.DEFAULT_LEGAL_CONTEXT);
    }

    public List<EObject> structureOperatingUnitLegalEntities(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.OPERATING_UNIT_LEGAL_ENTITIES);
    }

    public List<EObject> structureInventoryLegalEntity(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.INVENTORY_LEGAL_ENTITY);
    }

    public List<EObject> structureLegalEntityLedger(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.LEGAL_ENTITY_LEDGER);
    }

    public List<EObject> structureOperatingUnitLedger(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.OPERATING_UNIT_LEDGER);
    }

    public List<EObject> structureInventoryLedger(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.INVENTORY_LEDGER);
    }

    public List<EObject> structurePrimaryLedger(EObject source) {
        return Lines.from(source, STRUCTURE, Relation.PRIMARY_LEDGER);
    }
}
