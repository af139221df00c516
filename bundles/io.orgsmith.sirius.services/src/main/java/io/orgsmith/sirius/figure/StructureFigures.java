// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import static io.orgsmith.picture.notation.View.STRUCTURE;

import io.orgsmith.picture.notation.Entity;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The figures of the structure: what stands in a figure, or beside all others where a document is asked. */
public final class StructureFigures {
    public List<EObject> structureBusinessGroups(EObject around) {
        return Figures.in(around, STRUCTURE, Entity.BUSINESS_GROUP);
    }

    public List<EObject> structureOperatingUnits(EObject around) {
        return Figures.in(around, STRUCTURE, Entity.OPERATING_UNIT);
    }

    public List<EObject> structureInventoryOrganizations(EObject around) {
        return Figures.in(around, STRUCTURE, Entity.INVENTORY_ORGANIZATION);
    }

    public List<EObject> structureSubinventories(EObject around) {
        return Figures.in(around, STRUCTURE, Entity.SUBINVENTORY);
    }

    public List<EObject> structureLegalEntities(EObject around) {
        return Figures.in(around, STRUCTURE, Entity.LEGAL_ENTITY);
    }

    public List<EObject> structureLedgers(EObject around) {
        return Figures.in(around, STRUCTURE, Entity.LEDGER);
    }
}
