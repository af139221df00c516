// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;

/** Which legal entities work in which operating unit. */
final class UnitEntities implements Relation {
    @Override
    public String key() {
        return "relation.entities";
    }

    @Override
    public List<LegalEntity> rows(EffectiveModel model) {
        return model.all(LegalEntity.class);
    }

    @Override
    public boolean holds(Element row, Element column) {
        return ((OperatingUnit) column).getLegalEntities().contains(row);
    }

    @Override
    public boolean isFree(EffectiveModel model, Element row, Element column) {
        int index = ((OperatingUnit) column).getLegalEntities().indexOf(row);
        return index < 0
                || model.origin(column, Literals.OPERATING_UNIT__LEGAL_ENTITIES, index)
                                .how()
                        == How.WRITTEN;
    }

    @Override
    public Draft toggle(Draft draft, Element row, Element column) {
        return holds(row, column)
                ? draft.remove(column, Literals.OPERATING_UNIT__LEGAL_ENTITIES, entity -> entity == row)
                : draft.add(column, Literals.OPERATING_UNIT__LEGAL_ENTITIES, row.getId());
    }
}
