// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.ValueFormat;
import io.orgsmith.model.org.ValueSet;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Fixes of rules about legal entities. */
final class LegalEntityFixes extends Chapter {
    LegalEntityFixes() {
        rule("LE001", c -> c.on(LegalEntity.class, e -> oneLedger(c, e)));
        rule(
                "LE002",
                c -> c.on(LegalEntity.class, e -> oneLedger(c, e)),
                c -> c.on(
                        LegalEntity.class,
                        e -> e.getLedger().isEmpty() ? c.draft().clause(e, "not transacting") : c.draft()));
        rule("LE003", c -> c.on(LegalEntity.class, e -> company(c, e, Suggest.first(e.getLedger()), "")));
        rule("LE004", c -> c.on(BalancingSegmentValues.class, e -> ownValue(c, e)));
        rule("LE005", c -> c.on(BalancingSegmentValues.class, e -> usable(c, e)));
        rule("LE006", c -> c.on(LegalEntity.class, e -> company(c, e, Suggest.first(e.getLedger()), "")));
        rule(
                "LE007",
                c -> c.on(LegalEntity.class, e -> {
                    var secondary = Suggest.first(c.mentioned(Ledger.class));
                    return company(c, e, secondary, " of " + Suggest.id(secondary) + ":");
                }));
        rule(
                "LE008",
                c -> c.on(LegalEntity.class, e -> c.draft()
                        .set(
                                e,
                                Literals.LEGAL_ENTITY__LEDGER,
                                primaryOf(e.getLedger().get(0)))),
                c -> c.on(OperatingUnit.class, e -> c.draft()
                        .set(
                                e,
                                Literals.OPERATING_UNIT__LEDGER,
                                primaryOf(e.getLedger().get(0)))));
        rule("LE009", Improper::drop);
        rule("LE010", Improper::drop);
        rule("LE011", c -> c.on(LegalEntity.class, e -> inUse(c, e)));
    }

    private static Draft oneLedger(Case c, LegalEntity entity) {
        if (entity.getLedger().isEmpty()) {
            return c.draft().set(entity, Literals.LEGAL_ENTITY__LEDGER, Suggest.id(Suggest.primary(c)));
        }
        if (c.is11i()) {
            return c.draft().keepOne(entity, Literals.LEGAL_ENTITY__LEDGER, each -> true);
        }
        var setup = Suggest.setup(entity.getLedger().get(0));
        return c.draft()
                .remove(entity, Literals.LEGAL_ENTITY__LEDGER, each -> Suggest.setup((Ledger) each) != setup)
                .titled("keep", setup.getId(), Called.of(entity));
    }

    private static String primaryOf(Ledger ledger) {
        return Suggest.id(ledger.getPrimaryLedger());
    }

    /** A company value that nobody has; a new one where all are taken. */
    private static Draft company(Case c, LegalEntity entity, Ledger ledger, String of) {
        var set = Suggest.companies(ledger);
        var draft = c.draft();
        return draft.clause(entity, "balancing segment values" + of + " " + Words.value(free(c, draft, set)));
    }

    private static String free(Case c, Draft draft, ValueSet set) {
        if (set == null || set.getValues().isEmpty()) {
            return Suggest.nextCompany(c);
        }
        return Suggest.freeCompany(c, set).orElseGet(() -> {
            var fresh = Suggest.nextCode(set);
            draft.value(set, fresh);
            return fresh;
        });
    }

    private static Ledger books(BalancingSegmentValues assigned) {
        return assigned.getLedger() == null
                ? Suggest.first(((LegalEntity) assigned.eContainer()).getLedger())
                : assigned.getLedger();
    }

    private static Draft ownValue(Case c, BalancingSegmentValues assigned) {
        var value = Suggest.first(c.mentioned(String.class));
        var set = Suggest.companies(books(assigned));
        if (assigned.getValues().size() > 1) {
            return c.draft().remove(assigned, Literals.BALANCING_SEGMENT_VALUES__VALUES, value::equals);
        }
        return replaced(c, assigned, set, value);
    }

    private static Draft replaced(Case c, BalancingSegmentValues assigned, ValueSet set, String value) {
        var draft = c.draft();
        var fresh = Words.value(free(c, draft, set));
        return draft.change(assigned, Literals.BALANCING_SEGMENT_VALUES__VALUES, value, fresh)
                .titled("change", value, fresh, Called.of(c.element()));
    }

    private static Draft usable(Case c, BalancingSegmentValues assigned) {
        var value = Suggest.first(c.mentioned(String.class));
        var set = Suggest.companies(books(assigned));
        if (set == null || value == null) {
            return c.draft();
        }
        var filled = zeroFilled(set, value);
        if (!filled.equals(value) && takes(set, filled)) {
            return c.draft()
                    .change(assigned, Literals.BALANCING_SEGMENT_VALUES__VALUES, value, filled)
                    .titled("change", value, filled, Called.of(c.element()));
        }
        if (!takes(set, value) || separates(books(assigned), value)) {
            return assigned.getValues().size() > 1
                    ? c.draft().remove(assigned, Literals.BALANCING_SEGMENT_VALUES__VALUES, value::equals)
                    : replaced(c, assigned, set, value);
        }
        var found = Suggest.first(set.getValues(), each -> value.equals(each.getCode()));
        if (found == null) {
            return c.draft().value(set, value);
        }
        var draft = c.draft();
        if (!found.isEnabled()) {
            draft.remove(found, Literals.SEGMENT_VALUE__ENABLED);
        }
        if (found.isParent()) {
            draft.remove(found, Literals.SEGMENT_VALUE__PARENT);
        }
        return draft;
    }

    /** A number as a set keeps it that fills with zeros. */
    private static String zeroFilled(ValueSet set, String value) {
        return set.isZeroFilled() && value.matches("\\d+") && value.length() < room(set)
                ? "0".repeat(room(set) - value.length()) + value
                : value;
    }

    private static int room(ValueSet set) {
        return set.getSize() > 0 ? set.getSize() : 25;
    }

    private static boolean takes(ValueSet set, String value) {
        return value.getBytes(StandardCharsets.UTF_8).length <= room(set)
                && (set.getFormat() != ValueFormat.DIGITS || value.matches("\\d+"))
                && (!set.isUppercase() || value.equals(value.toUpperCase(Locale.ROOT)));
    }

    private static boolean separates(Ledger books, String value) {
        return books.getChartOfAccounts().stream()
                .anyMatch(chart -> chart.getSeparator() != null && value.contains(chart.getSeparator()));
    }

    /** What can be told from elsewhere: a legal address, the number by which it pays taxes, who does its business. */
    private static Draft inUse(Case c, LegalEntity entity) {
        var draft = c.draft();
        if (c.mentioned(String.class).isEmpty()) {
            var setup = Suggest.ledger(entity.getLedger());
            var unit = Suggest.first(
                    c.all(OperatingUnit.class), each -> setup != null && Suggest.ledger(each.getLedger()) == setup);
            return unit == null ? draft : draft.add(unit, Literals.OPERATING_UNIT__LEGAL_ENTITIES, entity.getId());
        }
        if (entity.getLocation() == null) {
            var country = entity.getCountry() == null ? entity.getJurisdiction() : entity.getCountry();
            var location =
                    Suggest.first(c.all(Location.class), each -> country == null || country.equals(each.getCountry()));
            draft.set(entity, Literals.ORGANIZATION__LOCATION, Suggest.id(location));
        }
        if (entity.getRegistrationNumber() == null && entity.getTaxRegistration() != null) {
            draft.set(entity, Literals.LEGAL_ENTITY__REGISTRATION_NUMBER, Words.value(entity.getTaxRegistration()));
        }
        return draft;
    }
}
