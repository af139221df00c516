// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.ImproperOrganization;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.Subinventory;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Fixes of rules about inventory organizations and subinventories. */
final class InventoryFixes extends Chapter {
    InventoryFixes() {
        rule("INV001", c -> c.on(InventoryOrganization.class, e -> Belonging.one(c, e)));
        rule("INV002", c -> c.on(InventoryOrganization.class, e -> Belonging.sameLedger(c, e)));
        rule(
                "INV003",
                c -> c.on(InventoryOrganization.class, e -> Belonging.listEntity(c, e)),
                c -> c.on(InventoryOrganization.class, e -> c.draft()
                        .set(e, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY, Belonging.entityOfUnit(c, e))));
        rule("INV004", c -> c.on(ImproperOrganization.class, e -> capability(c, e)));
        rule(
                "INV005",
                Improper::drop,
                c -> c.object() instanceof ProfileValue value
                                && value.getTarget() instanceof Subinventory stock
                                && !stock.getInventoryOrganization().isEmpty()
                        ? c.draft()
                                .set(
                                        value,
                                        Literals.PROFILE_VALUE__TARGET,
                                        Words.reference(
                                                stock.getInventoryOrganization().get(0)))
                                .fix()
                        : Optional.empty(),
                c -> c.on(Subinventory.class, e -> ofOneOrganization(c, e)));
        rule(
                "INV006",
                c -> c.on(InventoryOrganization.class, e -> c.draft()
                        .keepOne(
                                e,
                                Literals.INVENTORY_ORGANIZATION__COST_CENTER,
                                each -> isOfCompany(e, (CostCenter) each))));
        rule("INV007", c -> c.on(InventoryOrganization.class, e -> ownCostCenter(c, e)));
        rule("INV008", c -> c.on(InventoryOrganization.class, e -> opened(c, e)));
        rule(
                "INV009",
                c -> c.on(InventoryOrganization.class, e -> c.draft()
                        .set(e, Literals.INVENTORY_ORGANIZATION__MASTER_ORGANIZATION, Suggest.id(master(e)))));
        rule(
                "INV010",
                c -> c.on(InventoryOrganization.class, e -> c.draft()
                        .remove(e, Literals.INVENTORY_ORGANIZATION__COST_ORGANIZATION)));
        rule("INV011", c -> c.on(AccountAssignment.class, e -> Accounts.repair(c, e)));
        rule("INV012", c -> c.on(InventoryOrganization.class, e -> place(c, c.draft(), e)));
        rule("INV013", c -> c.on(InventoryOrganization.class, e -> Belonging.sameGroup(c, e)));
    }

    /** MRP or WIP is switched on where stock is kept, in place of an organization of its own. */
    private static Draft capability(Case c, ImproperOrganization improper) {
        var draft = c.draft();
        var word = Words.firstWord(draft.declaration(improper));
        boolean isMrp = word.equals("mrp");
        var organizations = c.all(InventoryOrganization.class).stream()
                .filter(each -> Objects.equals(each.getBusinessGroup(), improper.getBusinessGroup())
                        || improper.getBusinessGroup().isEmpty())
                .toList();
        var off = Suggest.first(organizations, each -> !(isMrp ? each.isMrp() : each.isWip()));
        draft.drop(improper);
        if (off != null) {
            draft.clause(off, word);
            if (off.getCalendar() == null) {
                draft.set(off, Literals.INVENTORY_ORGANIZATION__CALENDAR, calendar(c));
            }
        }
        return organizations.isEmpty()
                ? c.draft()
                : draft.titled("capability", word, Called.of(off == null ? organizations.get(0) : off));
    }

    private static String calendar(Case c) {
        return c.all(InventoryOrganization.class).stream()
                .map(InventoryOrganization::getCalendar)
                .filter(Objects::nonNull)
                .map(Words::value)
                .findFirst()
                .orElse("WORKDAYS");
    }

    private static Draft ofOneOrganization(Case c, Subinventory stock) {
        var draft = c.draft();
        if (stock.getInventoryOrganization().isEmpty()) {
            var only = Suggest.first(c.all(InventoryOrganization.class));
            return draft.set(stock, Literals.SUBINVENTORY__INVENTORY_ORGANIZATION, Suggest.id(only));
        }
        if (stock.getInventoryOrganization().size() > 1) {
            return draft.keepOne(stock, Literals.SUBINVENTORY__INVENTORY_ORGANIZATION, each -> true);
        }
        var text = Suggest.first(c.mentioned(String.class));
        return text == null ? draft : draft.set(stock, Literals.SUBINVENTORY__CODE, freeName(c, stock, text));
    }

    private static String freeName(Case c, Subinventory stock, String text) {
        var taken = new HashSet<String>();
        c.all(Subinventory.class).stream()
                .filter(each -> each.getInventoryOrganization().equals(stock.getInventoryOrganization()))
                .forEach(each -> taken.add(each.getCode()));
        int number = 2;
        while (taken.contains(text + number)) {
            number++;
        }
        return Words.value(text + number);
    }

    private static boolean isOfCompany(InventoryOrganization organization, CostCenter center) {
        return organization.getLegalEntity().stream()
                .flatMap(entity -> entity.getBalancingSegmentValues().stream())
                .anyMatch(assigned -> assigned.getValues().containsAll(center.getCompany()));
    }

    private static Draft ownCostCenter(Case c, InventoryOrganization organization) {
        var feature = Literals.INVENTORY_ORGANIZATION__COST_CENTER;
        var fit = Suggest.first(
                c.all(CostCenter.class), each -> !each.getCompany().isEmpty() && isOfCompany(organization, each));
        return fit == null
                ? c.draft().remove(organization, feature)
                : c.draft().set(organization, feature, fit.getId());
    }

    /** Whoever may choose an organization of the same operating unit, else who works in inventory. */
    private static Draft opened(Case c, InventoryOrganization organization) {
        var open = c.all(InventoryOrganization.class).stream()
                .filter(each -> !each.getOpenTo().isEmpty())
                .sorted(Comparator.comparing(each -> !each.getOperatingUnit().equals(organization.getOperatingUnit())))
                .flatMap(each -> each.getOpenTo().stream());
        var stock = c.all(Responsibility.class).stream().filter(each -> "INV".equals(each.getApplication()));
        return Stream.concat(open, stock)
                .findFirst()
                .map(found -> c.draft()
                        .clause(
                                organization,
                                Words.of(Literals.INVENTORY_ORGANIZATION__OPEN_TO, c.is11i()) + " " + found.getId()))
                .orElseGet(c::draft);
    }

    private static InventoryOrganization master(InventoryOrganization organization) {
        var seen = new HashSet<InventoryOrganization>();
        var at = organization.getMasterOrganization();
        while (at != null && at.getMasterOrganization() != at && seen.add(at)) {
            at = at.getMasterOrganization();
        }
        return at == null ? organization : at;
    }

    private static Draft place(Case c, Draft draft, InventoryOrganization organization) {
        if (organization.getCalendar() == null && (organization.isMrp() || organization.isWip())) {
            draft.set(organization, Literals.INVENTORY_ORGANIZATION__CALENDAR, calendar(c));
        }
        if (organization.getLocation() == null) {
            var near = Stream.concat(
                            organization.getLegalEntity().stream().map(LegalEntity::getLocation),
                            organization.getOperatingUnit().stream().map(OperatingUnit::getLocation))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> Suggest.first(c.all(Location.class)));
            draft.set(organization, Literals.ORGANIZATION__LOCATION, Suggest.id(near));
        }
        return draft;
    }
}
