// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.ValueSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Fixes of rules about company cost centers and HR organizations. */
final class CostCenterFixes extends Chapter {
    CostCenterFixes() {
        rule("CC001", c -> c.on(CostCenter.class, e -> values(c, e)));
        rule("CC002", c -> c.on(CostCenter.class, e -> oneOwner(c, e)));
        rule("CC003", CostCenterFixes::addToSet);
        rule("CC004", c -> c.on(ValueSet.class, e -> MissingCenters.declare(c, e)));
        rule("CC005", AccessFixes::businessContext);
        rule("HR001", CostCenterFixes::addToSet);
        rule("HR002", AccessFixes::businessContext);
    }

    private static Draft values(Case c, CostCenter center) {
        if (center.getCostCenterValue().size() > 1) {
            return c.draft()
                    .keepOne(center, Literals.COST_CENTER__COST_CENTER_VALUE, value -> isCombined(center, value));
        }
        var chart = center.getChartOfAccounts() == null
                ? Suggest.first(c.all(ChartOfAccounts.class))
                : center.getChartOfAccounts();
        var entities = center.getLegalEntity().isEmpty() ? c.all(LegalEntity.class) : center.getLegalEntity();
        var set = Suggest.valueSet(chart, Qualifier.BALANCING);
        var company = Stream.concat(
                        entities.stream()
                                .flatMap(entity -> entity.getBalancingSegmentValues().stream())
                                .flatMap(assigned -> assigned.getValues().stream()),
                        set == null
                                ? Stream.empty()
                                : set.getValues().stream()
                                        .filter(Suggest::isPostable)
                                        .map(value -> value.getCode()))
                .findFirst();
        return c.draft().set(center, Literals.COST_CENTER__COMPANY, company.orElse(null));
    }

    private static boolean isCombined(CostCenter center, Object value) {
        var combination = center.getCombination();
        return combination != null
                && (combination.startsWith(String.valueOf(value)) || combination.endsWith(String.valueOf(value)));
    }

    private static Draft oneOwner(Case c, CostCenter center) {
        var draft = c.draft();
        if (center.getCompany().size() > 1) {
            return draft.keepOne(center, Literals.COST_CENTER__COMPANY, value -> isCombined(center, value));
        }
        boolean isAmongThem = center.getLegalEntity().stream().anyMatch(entity -> has(entity, center));
        if (center.getLegalEntity().size() > 1 && (isAmongThem || owner(c, center) == null)) {
            return draft.keepOne(center, Literals.COST_CENTER__LEGAL_ENTITY, each -> has((LegalEntity) each, center));
        }
        if (!center.getLegalEntity().isEmpty() && !isAmongThem) {
            var owner = owner(c, center);
            return owner == null
                    ? draft.remove(center, Literals.COST_CENTER__LEGAL_ENTITY)
                    : draft.set(center, Literals.COST_CENTER__LEGAL_ENTITY, owner.getId());
        }
        c.mentioned(CostCenter.class).forEach(other -> MissingCenters.ownValue(c, draft, other));
        return draft;
    }

    private static LegalEntity owner(Case c, CostCenter center) {
        return Suggest.first(c.all(LegalEntity.class), entity -> has(entity, center));
    }

    private static boolean has(LegalEntity entity, CostCenter center) {
        return entity.getBalancingSegmentValues().stream()
                .anyMatch(assigned -> assigned.getValues().containsAll(center.getCompany()));
    }

    private static Optional<QuickFix> addToSet(Case c) {
        var code = Suggest.first(c.mentioned(String.class));
        var set = Suggest.first(c.mentioned(ValueSet.class));
        var own = set == null && c.element() instanceof HrOrganization hr
                ? Suggest.valueSet(hr.getChartOfAccounts(), Qualifier.COST_CENTER)
                : set;
        return code == null || own == null
                ? Optional.empty()
                : c.draft().value(own, code).fix();
    }
}
