// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import java.util.List;
import java.util.Objects;

/** Fixes of rules about operating units. */
final class OperatingUnitFixes extends Chapter {
    OperatingUnitFixes() {
        rule("OU001", c -> c.on(OperatingUnit.class, e -> oneLedger(c, e)));
        rule(
                "OU002",
                c -> c.on(OperatingUnit.class, e -> c.draft()
                        .remove(e, Literals.OPERATING_UNIT__LEGAL_ENTITIES, c.mentioned(LegalEntity.class)::contains)));
        rule(
                "OU003",
                c -> c.on(OperatingUnit.class, e -> c.draft()
                        .set(e, Literals.OPERATING_UNIT__DEFAULT_LEGAL_CONTEXT, Suggest.id(Suggest.entity(c, e)))));
        rule(
                "OU005",
                c -> c.on(OperatingUnit.class, e -> c.draft()
                        .declare(Suggest.responsibility(c, e.getId() + "_WORK", e.getName(), "PO", e))),
                c -> c.on(OperatingUnit.class, e -> listed(c, e)));
        rule("OU007", Improper::drop);
    }

    private static Draft oneLedger(Case c, OperatingUnit unit) {
        var entities = unit.getDefaultLegalContext() == null
                ? unit.getLegalEntities()
                : List.of(unit.getDefaultLegalContext());
        var ofEntity = entities.stream()
                .map(entity -> Suggest.ledger(entity.getLedger()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (unit.getLedger().size() > 1) {
            return c.draft().keepOne(unit, Literals.OPERATING_UNIT__LEDGER, ledger -> ledger == ofEntity);
        }
        var ledger = ofEntity == null ? Suggest.primary(c) : ofEntity;
        return c.draft().set(unit, Literals.OPERATING_UNIT__LEDGER, Suggest.id(ledger));
    }

    /** A security profile of its business group that names operating units one by one opens this one, too. */
    private static Draft listed(Case c, OperatingUnit unit) {
        var profile = Suggest.first(
                c.all(SecurityProfile.class),
                each -> !each.getOrganizations().isEmpty()
                        && !each.getExcluded().contains(unit)
                        && isApplied(c, each)
                        && (each.isGlobal() || unit.getBusinessGroup().containsAll(each.getBusinessGroup())));
        return profile == null ? c.draft() : AccessFixes.list(c.draft(), profile, unit);
    }

    private static boolean isApplied(Case c, SecurityProfile profile) {
        return c.all(Responsibility.class).stream()
                .flatMap(responsibility -> responsibility.getProfiles().stream())
                .anyMatch(value -> value.getTarget() == profile
                        && "XLA_MO_SECURITY_PROFILE_LEVEL".equals(value.getInternalName()));
    }
}
