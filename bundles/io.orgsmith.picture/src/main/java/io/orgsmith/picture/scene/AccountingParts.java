// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;

/** Setups of ledgers, and company values: which are values of a segment, and no references. */
record AccountingParts(EffectiveModel model, Labels labels) implements Parts {
    @Override
    public void before(Draft draft) {
        for (var ledger : model.all(Ledger.class)) {
            var primary = ledger.getPrimaryLedger();
            if (primary != null && primary.getId() != null) {
                var setup = "accounting-setup:" + primary.getId();
                var words = labels.words();
                draft.node(
                        setup,
                        Entity.ACCOUNTING_SETUP,
                        labels.name(primary),
                        words.entity(Entity.ACCOUNTING_SETUP, false));
                draft.nest(model.fragment(primary), setup);
                draft.nest(model.fragment(ledger), setup);
            }
        }
    }

    @Override
    public void after(Draft draft) {
        var values = new CompanyValues(model, labels, draft);
        for (var entity : model.all(LegalEntity.class)) {
            for (var part : entity.getBalancingSegmentValues()) {
                var ledger = part.getLedger() == null
                        ? entity.getLedger().stream().findFirst().orElse(null)
                        : part.getLedger();
                for (var value : part.getValues()) {
                    draft.edge(
                            new Edge(model.fragment(entity), values.id(chart(ledger), value), Relation.COMPANY_VALUES));
                }
            }
        }
        for (var ledger : model.all(Ledger.class)) {
            for (var value : ledger.getBalancingSegmentValues()) {
                draft.edge(new Edge(
                        model.fragment(ledger), values.id(chart(ledger), value), Relation.LEDGER_COMPANY_VALUES));
            }
        }
        model.all(Ledger.class).forEach(ledger -> ledger.getChartOfAccounts().forEach(values::all));
        for (var center : model.all(CostCenter.class)) {
            for (var company : center.getCompany()) {
                var value = values.id(center.getChartOfAccounts(), company);
                draft.nestOrLink(new Edge(model.fragment(center), value, Relation.COST_CENTER_COMPANY));
            }
        }
    }

    private static ChartOfAccounts chart(Ledger ledger) {
        return ledger == null
                ? null
                : ledger.getChartOfAccounts().stream().findFirst().orElse(null);
    }
}
