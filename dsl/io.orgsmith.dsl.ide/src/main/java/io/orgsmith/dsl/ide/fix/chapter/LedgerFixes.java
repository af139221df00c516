// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LedgerCategory;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Fixes of rules about ledgers and charts of accounts. */
final class LedgerFixes extends Chapter {
    LedgerFixes() {
        rule("LED001", c -> c.on(Ledger.class, e -> complete(c, e)));
        rule("LED002", c -> c.on(ChartOfAccounts.class, e -> qualify(c, e)));
        rule("LED003", c -> c.on(Ledger.class, e -> associate(c, e)));
    }

    private static Draft complete(Case c, Ledger ledger) {
        var draft = c.draft();
        one(draft, ledger, Literals.LEDGER__CHART_OF_ACCOUNTS, ledger.getChartOfAccounts(), chart(c));
        one(draft, ledger, Literals.LEDGER__CURRENCY, ledger.getCurrency(), other(c, Ledger::getCurrency, "CNY"));
        one(draft, ledger, Literals.LEDGER__CALENDAR, ledger.getCalendar(), other(c, Ledger::getCalendar, "MONTHLY"));
        if (c.is11i() || ledger.getOrigin() != Origin.NEW) {
            return draft;
        }
        if (ledger.getRetainedEarnings() == null) {
            draft.set(ledger, Literals.LEDGER__RETAINED_EARNINGS, retainedEarnings(c, ledger));
        }
        if (ledger.getAccountingMethod() == null) {
            var method = other(
                    c,
                    each -> each.getAccountingMethod() == null ? List.of() : List.of(each.getAccountingMethod()),
                    "STANDARD_ACCRUAL");
            draft.set(ledger, Literals.LEDGER__ACCOUNTING_METHOD, method);
        }
        return draft;
    }

    private static void one(Draft draft, Ledger ledger, EStructuralFeature feature, List<?> has, String value) {
        if (has.size() > 1) {
            draft.keepOne(ledger, feature, each -> true);
        } else if (has.isEmpty()
                && ledger.getCategory() == LedgerCategory.PRIMARY
                && ledger.getOrigin() == Origin.NEW) {
            draft.set(ledger, feature, value);
        }
    }

    private static String chart(Case c) {
        return Suggest.id(Suggest.first(c.all(ChartOfAccounts.class)));
    }

    private static String other(Case c, Function<Ledger, List<String>> said, String otherwise) {
        return c.all(Ledger.class).stream()
                .flatMap(ledger -> said.apply(ledger).stream())
                .filter(Objects::nonNull)
                .map(Words::value)
                .findFirst()
                .orElse(otherwise);
    }

    /** One value a segment: the first company, the account that bears the name, zeros elsewhere. */
    private static String retainedEarnings(Case c, Ledger ledger) {
        var own = Suggest.<ChartOfAccounts>first(ledger.getChartOfAccounts());
        var chart = own == null ? Suggest.first(c.all(ChartOfAccounts.class)) : own;
        if (chart == null || chart.getSegments().isEmpty()) {
            return null;
        }
        var separator = chart.getSeparator() == null ? "-" : chart.getSeparator();
        return Words.value(chart.getSegments().stream().map(LedgerFixes::part).collect(Collectors.joining(separator)));
    }

    private static String part(Segment segment) {
        var values = segment.getValueSet() == null
                ? List.<SegmentValue>of()
                : segment.getValueSet().getValues().stream()
                        .filter(Suggest::isPostable)
                        .toList();
        boolean isCompany = segment.getQualifiers().contains(Qualifier.BALANCING);
        var fit = Suggest.first(
                values,
                value -> segment.getQualifiers().contains(Qualifier.NATURAL_ACCOUNT)
                        ? String.valueOf(value.getName()).matches("(?is).*(未分配利润|retained).*")
                        : isCompany || value.getCode().matches("0+"));
        var found = fit == null ? Suggest.first(values) : fit;
        return found == null ? "0000" : found.getCode();
    }

    private static Draft qualify(Case c, ChartOfAccounts chart) {
        var draft = c.draft();
        boolean isPartial = chart.getOrigin() == Origin.EXISTING;
        boolean hasCenters = c.all(CostCenter.class).stream().anyMatch(each -> each.getChartOfAccounts() == chart);
        qualify(draft, chart, Qualifier.BALANCING, !isPartial, "(?is).*(compan|entity|公司|法人).*");
        qualify(draft, chart, Qualifier.NATURAL_ACCOUNT, !isPartial, "(?is).*(account|科目).*");
        qualify(draft, chart, Qualifier.COST_CENTER, !isPartial && hasCenters, "(?is).*(cost|dep|成本|部门).*");
        return draft;
    }

    private static void qualify(Draft draft, ChartOfAccounts chart, Qualifier use, boolean needed, String names) {
        var users = chart.getSegments().stream()
                .filter(segment -> segment.getQualifiers().contains(use))
                .toList();
        users.stream().skip(1).forEach(segment -> draft.remove(segment, Literals.SEGMENT__QUALIFIERS, use::equals));
        if (users.isEmpty() && needed) {
            var free = chart.getSegments().stream()
                    .filter(segment -> segment.getQualifiers().isEmpty())
                    .toList();
            var named = Suggest.first(free, segment -> (segment.getId() + segment.getName()).matches(names));
            var found = named == null ? Suggest.first(free) : named;
            if (found != null) {
                draft.clause(found, use.getLiteral());
            } else {
                var id = use.getLiteral().replace(' ', '_').toUpperCase(Locale.ROOT);
                draft.inside(chart, "segment " + id + " " + use.getLiteral());
            }
        }
    }

    private static Draft associate(Case c, Ledger ledger) {
        var draft = c.draft();
        var primary = ledger.getPrimaryLedger() == null ? Suggest.primary(c) : ledger.getPrimaryLedger();
        if (primary == null || ledger.getCategory() == LedgerCategory.PRIMARY) {
            return draft;
        }
        if (ledger.getPrimaryLedger() == null) {
            draft.set(ledger, Literals.LEDGER__PRIMARY_LEDGER, primary.getId());
        }
        return ledger.getCategory() == LedgerCategory.SECONDARY
                ? secondary(c, draft, ledger, primary)
                : reporting(draft, ledger, primary);
    }

    private static Draft secondary(Case c, Draft draft, Ledger ledger, Ledger primary) {
        if (!c.model().said(ledger, Literals.LEDGER__CONVERSION_LEVEL)) {
            draft.set(ledger, Literals.LEDGER__CONVERSION_LEVEL, "journal");
        }
        boolean isOther = ledger.getChartOfAccounts().stream()
                .anyMatch(chart -> !primary.getChartOfAccounts().contains(chart));
        if (isOther && ledger.getMapping() == null) {
            draft.set(ledger, Literals.LEDGER__MAPPING, primary.getId() + "_TO_" + ledger.getId());
        }
        return draft;
    }

    private static Draft reporting(Draft draft, Ledger ledger, Ledger primary) {
        if (!primary.getChartOfAccounts().containsAll(ledger.getChartOfAccounts())) {
            draft.remove(ledger, Literals.LEDGER__CHART_OF_ACCOUNTS);
        }
        if (!primary.getCalendar().containsAll(ledger.getCalendar())) {
            draft.remove(ledger, Literals.LEDGER__CALENDAR);
        }
        if (ledger.getCurrency().isEmpty() || primary.getCurrency().containsAll(ledger.getCurrency())) {
            var fresh = primary.getCurrency().contains("USD") ? "EUR" : "USD";
            draft.set(ledger, Literals.LEDGER__CURRENCY, fresh);
        }
        return draft;
    }
}
