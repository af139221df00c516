// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.ImproperClause;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.workspace.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fixes of rules about multi-org access control and security profiles. */
final class AccessFixes extends Chapter {
    private static final String UNITS = "XLA_MO_SECURITY_PROFILE_LEVEL";
    private static final String UNIT = "ORG_ID";
    private static final String DEFAULT = "DEFAULT_ORG_ID";

    AccessFixes() {
        rule("MO001", AccessFixes::properProfile);
        rule("MO002", AccessFixes::openDefault, AccessFixes::defaultInside);
        rule("MO003", AccessFixes::dropIgnored, c -> c.on(ProfileSettings.class, e -> dropUnit(c, e.getProfiles(), e)));
        rule("MO004", c -> c.on(Responsibility.class, e -> oneUnit(c, e)));
        rule(
                "MO005",
                c -> c.on(
                        SecurityProfile.class,
                        e -> e.getBusinessGroup().size() == 1
                                ? c.draft()
                                        .remove(
                                                e,
                                                Literals.SECURITY_PROFILE__ORGANIZATIONS,
                                                c.mentioned(Organization.class).stream()
                                                        .filter(each -> !(each instanceof BusinessGroup))
                                                        .toList()::contains)
                                : c.draft()),
                c -> c.on(SecurityProfile.class, e -> global(c, e)));
        rule("MO007", c -> c.on(Responsibility.class, e -> reach(c, e)));
        rule("MO008", c -> c.on(SecurityProfile.class, e -> unitsInstead(c, e)));
        rule(
                "SEC001",
                c -> c.on(
                        SecurityProfile.class, e -> c.draft().rename(e, Suggest.distinct(c, e.getName(), e.getId()))));
    }

    /** Adds an operating unit to those that a security profile lists. */
    static Draft list(Draft draft, SecurityProfile profile, OperatingUnit unit) {
        return draft.add(profile, Literals.SECURITY_PROFILE__ORGANIZATIONS, unit.getId());
    }

    /** What business is done in, in place of an organization that is only about people or costs. */
    static Optional<QuickFix> businessContext(Case c) {
        if (!(c.object() instanceof ProfileValue value) || !(value.getTarget() instanceof Organization wrong)) {
            return Optional.empty();
        }
        Organization right = value.getInternalName().equals("MFG_ORGANIZATION_ID")
                ? Suggest.first(c.all(InventoryOrganization.class))
                : unitNear(c, value, wrong);
        return right == null
                ? Optional.empty()
                : c.draft()
                        .set(value, Literals.PROFILE_VALUE__TARGET, Words.reference(right))
                        .fix();
    }

    private static OperatingUnit unitNear(Case c, ProfileValue value, Organization organization) {
        return value.eContainer() instanceof Responsibility responsibility
                ? unitFor(c, responsibility)
                : Suggest.unit(c, organization.getBusinessGroup());
    }

    private static Optional<QuickFix> properProfile(Case c) {
        if (!(c.object() instanceof ProfileValue value)) {
            return Optional.empty();
        }
        if (value.getTarget() instanceof OperatingUnit unit) {
            return c.draft()
                    .replace(value, "MO:Operating Unit = " + Words.reference(unit))
                    .fix();
        }
        // The one that reaches most, so that no operating unit is left that nobody reaches.
        var profile = c.all(SecurityProfile.class).stream()
                .max(Comparator.comparing(each -> each.getOrganizations().size()))
                .orElse(null);
        var unit = Suggest.unit(c, List.of());
        if (profile == null && unit == null) {
            return Optional.empty();
        }
        return c.draft()
                .replace(
                        value,
                        profile == null
                                ? "MO:Operating Unit = " + Words.reference(unit)
                                : "MO:Security Profile = " + Words.reference(profile))
                .fix();
    }

    private static Optional<QuickFix> openDefault(Case c) {
        var unit = Suggest.first(c.mentioned(OperatingUnit.class));
        var profile = Suggest.first(c.mentioned(SecurityProfile.class));
        boolean canList = unit != null
                && profile != null
                && !profile.getOrganizations().isEmpty()
                && !profile.getExcluded().contains(unit)
                && (profile.isGlobal()
                        || profile.getBusinessGroup().stream().anyMatch(unit.getBusinessGroup()::contains));
        return canList ? list(c.draft(), profile, unit).fix() : Optional.empty();
    }

    private static Optional<QuickFix> defaultInside(Case c) {
        var profile = Suggest.first(c.mentioned(SecurityProfile.class));
        var value = Suggest.first(c.mentioned(ProfileValue.class), each -> DEFAULT.equals(each.getInternalName()));
        if (value == null) {
            return Optional.empty();
        }
        var inside = profile == null
                ? null
                : Suggest.first(
                        profile.getOrganizations(),
                        each -> each instanceof OperatingUnit
                                && !profile.getExcluded().contains(each));
        return inside == null
                ? c.draft().drop(value).fix()
                : c.draft()
                        .set(value, Literals.PROFILE_VALUE__TARGET, Words.reference(inside))
                        .fix();
    }

    private static Optional<QuickFix> dropIgnored(Case c) {
        return c.on(Responsibility.class, e -> {
            boolean isSaidAbove = c.all(ProfileSettings.class).stream()
                    .flatMap(settings -> settings.getProfiles().stream())
                    .anyMatch(value -> UNIT.equals(value.getInternalName()));
            if (isSaidAbove) {
                return agreeing(c, e);
            }
            return dropUnit(c, e.getProfiles(), e);
        });
    }

    private static Draft dropUnit(Case c, List<ProfileValue> values, Element owner) {
        var own = Suggest.first(values, value -> UNIT.equals(value.getInternalName()));
        var name = owner.getId() == null ? Text.of("profiles") : Called.of(owner);
        return own == null ? c.draft() : c.draft().drop(own).titled("ignored", name);
    }

    /** Says the default operating unit, or the first that the security profile lists, over what the site says. */
    private static Draft agreeing(Case c, Responsibility responsibility) {
        var values = responsibility.getProfiles();
        var preferred = Suggest.first(values, value -> DEFAULT.equals(value.getInternalName()));
        var list = Suggest.first(c.mentioned(SecurityProfile.class));
        var unit = preferred != null || list == null
                ? preferred == null ? null : preferred.getTarget()
                : Suggest.first(list.getOrganizations(), OperatingUnit.class::isInstance);
        return unit == null ? c.draft() : c.draft().profile(responsibility, values, UNIT, Words.reference(unit));
    }

    private static OperatingUnit unitFor(Case c, Responsibility responsibility) {
        var group = BusinessGroupFixes.groupFor(c, responsibility);
        return Suggest.unit(c, group == null ? List.of() : List.of(group));
    }

    private static Draft oneUnit(Case c, Responsibility responsibility) {
        var draft = c.draft();
        var units = responsibility.getProfiles().stream()
                .filter(value -> UNIT.equals(value.getInternalName()))
                .toList();
        if (units.size() > 1) {
            units.stream().skip(1).forEach(draft::drop);
            return draft;
        }
        var lists = responsibility.getProfiles().stream()
                .filter(value -> List.of(UNITS, DEFAULT).contains(value.getInternalName()))
                .toList();
        var unit = lists.stream()
                .map(value -> value.getTarget() instanceof SecurityProfile profile
                        ? Suggest.first(profile.getOrganizations(), OperatingUnit.class::isInstance)
                        : value.getTarget())
                .filter(OperatingUnit.class::isInstance)
                .findFirst()
                .orElseGet(() -> unitFor(c, responsibility));
        if (unit == null) {
            return draft;
        }
        var clause = "MO:Operating Unit = " + Words.reference(unit);
        lists.stream().skip(1).forEach(draft::drop);
        return lists.isEmpty()
                ? draft.profile(responsibility, units, UNIT, Words.reference(unit))
                : draft.replace(lists.get(0), clause).titled("replace", clause, Called.of(responsibility));
    }

    private static Draft global(Case c, SecurityProfile profile) {
        return c.draft()
                .remove(profile, Literals.SECURITY_PROFILE__BUSINESS_GROUP)
                .clause(profile, "global")
                .titled("global", Called.of(profile));
    }

    private static Draft reach(Case c, Responsibility responsibility) {
        var own = responsibility.getProfiles();
        var unit = unitFor(c, responsibility);
        if (own.stream().anyMatch(value -> UNIT.equals(value.getInternalName()))) {
            return unit == null ? c.draft() : c.draft().profile(responsibility, own, UNIT, Words.reference(unit));
        }
        var group = BusinessGroupFixes.groupFor(c, responsibility);
        var profile = Suggest.first(
                c.all(SecurityProfile.class),
                each -> each.isGlobal() || each.getBusinessGroup().contains(group));
        if (profile != null) {
            return c.draft().clause(responsibility, "MO:Security Profile = " + Words.reference(profile));
        }
        return unit == null
                ? c.draft()
                : c.draft().clause(responsibility, "MO:Operating Unit = " + Words.reference(unit));
    }

    /** The operating units that run the business of the legal entities, in their place. */
    private static Draft unitsInstead(Case c, SecurityProfile profile) {
        var clause = Improper.clause(c);
        List<?> entities = clause.<List<?>>map(ImproperClause::getElements).orElse(profile.getOrganizations());
        var units = c.all(OperatingUnit.class).stream()
                .filter(unit -> unit.getLegalEntities().stream().anyMatch(entities::contains))
                .filter(unit -> !profile.getOrganizations().contains(unit))
                .map(OperatingUnit::getId)
                .collect(Collectors.joining(", "));
        var text = "operating units " + units;
        if (clause.isPresent()) {
            return units.isEmpty() ? c.draft().drop(clause.get()) : c.draft().replace(clause.get(), text);
        }
        var draft = c.draft().remove(profile, Literals.SECURITY_PROFILE__ORGANIZATIONS, LegalEntity.class::isInstance);
        return units.isEmpty() ? draft : draft.clause(profile, text);
    }
}
