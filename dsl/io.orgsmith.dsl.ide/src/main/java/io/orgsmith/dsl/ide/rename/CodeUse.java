// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.rename;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.Subinventory;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Where values of account segments are said by their codes: one, or several with separators between.
 *
 * @param object of the effective model
 * @param charts the charts of accounts whose values they are
 * @param segments those of a chart, in the order in which their values stand there
 */
record CodeUse(
        EObject object,
        EAttribute feature,
        List<ChartOfAccounts> charts,
        Function<ChartOfAccounts, List<Segment>> segments) {

    private static final Function<ChartOfAccounts, List<Segment>> COMPANY = chart -> of(chart, Qualifier.BALANCING);
    private static final Function<ChartOfAccounts, List<Segment>> CENTER = chart -> of(chart, Qualifier.COST_CENTER);
    private static final Function<ChartOfAccounts, List<Segment>> BOTH = chart -> Stream.of(COMPANY, CENTER)
            .flatMap(each -> each.apply(chart).stream())
            .toList();

    /** All of a model. */
    static Stream<CodeUse> in(EffectiveModel model) {
        return model.elements().stream().flatMap(element -> of(model, element));
    }

    private static Stream<CodeUse> of(EffectiveModel model, Element element) {
        if (element instanceof Ledger ledger) {
            var charts = ledger.getChartOfAccounts();
            return Stream.of(
                    use(model, ledger, Literals.LEDGER__BALANCING_SEGMENT_VALUES, charts, COMPANY),
                    use(model, ledger, Literals.LEDGER__RETAINED_EARNINGS, charts, ChartOfAccounts::getSegments));
        } else if (element instanceof LegalEntity entity) {
            return entity.getBalancingSegmentValues().stream()
                    .map(part -> use(
                            model,
                            part,
                            Literals.BALANCING_SEGMENT_VALUES__VALUES,
                            charts(part.getLedger() == null ? entity.getLedger() : List.of(part.getLedger())),
                            COMPANY));
        } else if (element instanceof OperatingUnit unit) {
            return unit.getImproper().stream()
                    .map(part -> use(model, part, Literals.IMPROPER_CLAUSE__CODES, charts(unit.getLedger()), COMPANY));
        }
        return ofOrganization(model, element);
    }

    private static Stream<CodeUse> ofOrganization(EffectiveModel model, Element element) {
        if (element instanceof CostCenter center) {
            var charts = Stream.ofNullable(center.getChartOfAccounts()).toList();
            return Stream.of(
                    use(model, center, Literals.COST_CENTER__COMBINATION, charts, BOTH),
                    use(model, center, Literals.COST_CENTER__COMPANY, charts, COMPANY),
                    use(model, center, Literals.COST_CENTER__COST_CENTER_VALUE, charts, CENTER));
        } else if (element instanceof HrOrganization hr) {
            var charts = Stream.ofNullable(hr.getChartOfAccounts()).toList();
            return Stream.of(use(model, hr, Literals.HR_ORGANIZATION__COST_CENTER_VALUE, charts, CENTER));
        } else if (element instanceof InventoryOrganization plant) {
            return plant.getAccounts().stream()
                    .map(each -> use(
                            model,
                            each,
                            Literals.ACCOUNT_ASSIGNMENT__ACCOUNT,
                            charts(plant),
                            ChartOfAccounts::getSegments));
        } else if (element instanceof Subinventory room) {
            var charts = room.getInventoryOrganization().stream()
                    .flatMap(plant -> charts(plant).stream())
                    .toList();
            return Stream.of(Literals.SUBINVENTORY__MATERIAL_ACCOUNT, Literals.SUBINVENTORY__EXPENSE_ACCOUNT)
                    .map(account -> use(model, room, account, charts, ChartOfAccounts::getSegments));
        }
        return Stream.empty();
    }

    /** Where nobody says of which chart, it is the only one. */
    private static CodeUse use(
            EffectiveModel model,
            EObject object,
            EAttribute feature,
            List<ChartOfAccounts> charts,
            Function<ChartOfAccounts, List<Segment>> segments) {
        var all = model.all(ChartOfAccounts.class);
        return new CodeUse(object, feature, charts.isEmpty() && all.size() == 1 ? all : charts, segments);
    }

    private static List<ChartOfAccounts> charts(InventoryOrganization plant) {
        var units = plant.getOperatingUnit().stream().map(OperatingUnit::getLedger);
        return charts(Stream.concat(Stream.of(plant.getLedger()), units)
                .flatMap(Collection::stream)
                .toList());
    }

    private static List<ChartOfAccounts> charts(List<Ledger> ledgers) {
        return ledgers.stream()
                .flatMap(ledger -> ledger.getChartOfAccounts().stream())
                .toList();
    }

    private static List<Segment> of(ChartOfAccounts chart, Qualifier qualifier) {
        return chart.getSegments().stream()
                .filter(segment -> segment.getQualifiers().contains(qualifier))
                .limit(1)
                .toList();
    }
}
