// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.picture.notation.Relation;
import org.eclipse.emf.ecore.EObject;

/**
 * The lines that somebody draws in the structure, from one figure to another: each is one edit of the text.
 * Sirius asks first whether one can be drawn, and the mouse shows it.
 */
public final class StructureConnections {
    public EObject connectDefaultLegalContext(EObject source, EObject target) {
        return Connecting.by(Relation.DEFAULT_LEGAL_CONTEXT, source, target);
    }

    public boolean canConnectDefaultLegalContext(EObject source, EObject target) {
        return Connecting.can(Relation.DEFAULT_LEGAL_CONTEXT, source, target);
    }

    public EObject connectOperatingUnitLegalEntities(EObject source, EObject target) {
        return Connecting.by(Relation.OPERATING_UNIT_LEGAL_ENTITIES, source, target);
    }

    public boolean canConnectOperatingUnitLegalEntities(EObject source, EObject target) {
        return Connecting.can(Relation.OPERATING_UNIT_LEGAL_ENTITIES, source, target);
    }

    public EObject connectInventoryLegalEntity(EObject source, EObject target) {
        return Connecting.by(Relation.INVENTORY_LEGAL_ENTITY, source, target);
    }

    public boolean canConnectInventoryLegalEntity(EObject source, EObject target) {
        return Connecting.can(Relation.INVENTORY_LEGAL_ENTITY, source, target);
    }

    public EObject connectOperatingUnitLedger(EObject source, EObject target) {
        return Connecting.by(Relation.OPERATING_UNIT_LEDGER, source, target);
    }

    public boolean canConnectOperatingUnitLedger(EObject source, EObject target) {
        return Connecting.can(Relation.OPERATING_UNIT_LEDGER, source, target);
    }

    public EObject connectInventoryLedger(EObject source, EObject target) {
        return Connecting.by(Relation.INVENTORY_LEDGER, source, target);
    }

    public boolean canConnectInventoryLedger(EObject source, EObject target) {
        return Connecting.can(Relation.INVENTORY_LEDGER, source, target);
    }
}
