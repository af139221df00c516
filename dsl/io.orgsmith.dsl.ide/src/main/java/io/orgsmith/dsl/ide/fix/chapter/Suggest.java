// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LedgerCategory;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.ValueSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a person would most likely write, judging from what the model says elsewhere. Null where nothing suggests itself. */
final class Suggest {
    /** The name of the business group that every EBS instance comes with. */
    static final String PREDEFINED = "Setup Business Group";

    private Suggest() {}

    static String id(Element element) {
        return element == null ? null : element.getId();
    }

    static <T> T first(Collection<? extends T> values, Predicate<? super T> wanted) {
        return values.stream().filter(wanted).findFirst().orElse(null);
    }

    static <T> T first(Collection<? extends T> values) {
        return values.isEmpty() ? null : values.iterator().next();
    }

    static BusinessGroup group(Case c) {
        return first(c.all(BusinessGroup.class), group -> !PREDEFINED.equals(group.getName()));
    }

    static Ledger primary(Case c) {
        return first(c.all(Ledger.class), ledger -> ledger.getCategory() == LedgerCategory.PRIMARY);
    }

    /** The primary ledger of the accounting setup that a ledger belongs to. */
    static Ledger setup(Ledger ledger) {
        return ledger == null || ledger.getPrimaryLedger() == null ? ledger : ledger.getPrimaryLedger();
    }

    static Ledger ledger(List<Ledger> of) {
        return setup(first(of));
    }

    static boolean isOf(LegalEntity entity, Ledger setup) {
        return entity.getLedger().stream().anyMatch(ledger -> setup(ledger) == setup);
    }

    /** A legal entity of the operating unit's ledger: of those that it has, else any. */
    static LegalEntity entity(Case c, OperatingUnit unit) {
        var setup = ledger(unit.getLedger());
        var current = unit.getDefaultLegalContext();
        if (current != null && isOf(current, setup)) {
            return current;
        }
        var own = first(unit.getLegalEntities(), entity -> setup == null || isOf(entity, setup));
        return own != null ? own : first(c.all(LegalEntity.class), entity -> setup != null && isOf(entity, setup));
    }

    /** An operating unit of the same business group as an organization, else any. */
    static OperatingUnit unit(Case c, Collection<BusinessGroup> groups) {
        var units = c.all(OperatingUnit.class);
        var near = first(units, unit -> unit.getBusinessGroup().stream().anyMatch(groups::contains));
        return near != null || !groups.isEmpty() ? near : first(units);
    }

    /** The value set of the segment that a chart uses for something. */
    static ValueSet valueSet(ChartOfAccounts chart, Qualifier use) {
        return chart == null
                ? null
                : chart.getSegments().stream()
                        .filter(segment -> segment.getQualifiers().contains(use))
                        .map(segment -> segment.getValueSet())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The value set of the companies of a ledger. */
    static ValueSet companies(Ledger ledger) {
        return ledger == null ? null : valueSet(first(ledger.getChartOfAccounts()), Qualifier.BALANCING);
    }

    /** A company value of the set that no legal entity has; none where all are taken. */
    static Optional<String> freeCompany(Case c, ValueSet companies) {
        var taken = new HashSet<String>();
        c.all(LegalEntity.class).forEach(entity -> entity.getBalancingSegmentValues()
                .forEach(assigned -> taken.addAll(assigned.getValues())));
        c.all(Ledger.class).forEach(ledger -> taken.addAll(ledger.getBalancingSegmentValues()));
        return companies.getValues().stream()
                .filter(Suggest::isPostable)
                .map(SegmentValue::getCode)
                .filter(code -> !taken.contains(code) && !code.matches("0+"))
                .findFirst();
    }

    static boolean isPostable(SegmentValue value) {
        return value.isEnabled() && !value.isParent();
    }

    /** The next free number after the greatest of the set, as wide as the others. */
    static String nextCode(ValueSet set) {
        var codes = set.getValues().stream().map(SegmentValue::getCode).toList();
        int room = set.getSize() > 0 ? set.getSize() : 25;
        return next(codes.stream().filter(code -> code.length() <= room).toList());
    }

    /** The number after the greatest company value that a legal entity has, where no value set is known. */
    static String nextCompany(Case c) {
        return next(c.all(LegalEntity.class).stream()
                .flatMap(entity -> entity.getBalancingSegmentValues().stream())
                .flatMap(assigned -> assigned.getValues().stream())
                .toList());
    }

    private static String next(List<String> codes) {
        long greatest = codes.stream()
                .filter(code -> code.matches("\\d{1,15}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        int width = codes.stream().mapToInt(String::length).max().orElse(2);
        return "0".repeat(Math.max(0, width - Long.toString(greatest + 1).length())) + (greatest + 1);
    }

    /** The name with something in brackets that tells it from its namesakes. */
    static String distinct(Case c, String name, String mark) {
        var taken = names(c);
        var fresh = name.strip() + " (" + mark + ")";
        for (int i = 2; taken.contains(fresh); i++) {
            fresh = name.strip() + " (" + mark + " " + i + ")";
        }
        return fresh;
    }

    static Set<String> names(Case c) {
        var names = new HashSet<String>();
        c.all(Organization.class).forEach(organization -> names.add(organization.getName()));
        return names;
    }

    /** The id, or the id with a number, that no element bears yet. */
    static String freeId(Case c, String id) {
        var taken = new HashSet<String>();
        c.all(Element.class).forEach(element -> taken.add(element.getId()));
        var fresh = id;
        for (int i = 2; taken.contains(fresh); i++) {
            fresh = id + "_" + i;
        }
        return fresh;
    }

    /** A responsibility that works in one operating unit, for daily work there. */
    static String responsibility(Case c, String id, String name, String application, OperatingUnit unit) {
        var groups = unit.getBusinessGroup();
        return "responsibility " + freeId(c, id) + " " + Words.quoted(name) + " in " + application + " {\n"
                + (groups.isEmpty() ? "" : "  HR:Security Profile = " + Words.reference(groups.get(0)) + "\n")
                + "  MO:Operating Unit = " + Words.reference(unit) + "\n}";
    }
}
