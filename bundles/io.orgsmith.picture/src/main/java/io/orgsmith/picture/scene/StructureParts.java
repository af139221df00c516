// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.picture.notation.Relation;

/** Leaves out of the structure what other lines say already, so that those that say something stand out. */
record StructureParts(EffectiveModel model) implements Parts {
    @Override
    public void after(Draft draft) {
        draft.edges().stream()
                .filter(edge -> edge.relation() == Relation.DEFAULT_LEGAL_CONTEXT)
                .forEach(edge -> draft.drop(new Edge(edge.from(), edge.to(), Relation.OPERATING_UNIT_LEGAL_ENTITIES)));
        for (var unit : model.all(OperatingUnit.class)) {
            var id = model.fragment(unit);
            for (var ledger : unit.getLedger()) {
                if (unit.getLegalEntities().stream()
                        .anyMatch(entity -> entity.getLedger().contains(ledger))) {
                    draft.drop(new Edge(id, model.fragment(ledger), Relation.OPERATING_UNIT_LEDGER));
                }
            }
        }
        for (var organization : model.all(InventoryOrganization.class)) {
            for (var ledger : organization.getLedger()) {
                if (organization.getOperatingUnit().stream()
                        .anyMatch(unit -> unit.getLedger().contains(ledger))) {
                    draft.drop(
                            new Edge(model.fragment(organization), model.fragment(ledger), Relation.INVENTORY_LEDGER));
                }
            }
        }
    }
}
