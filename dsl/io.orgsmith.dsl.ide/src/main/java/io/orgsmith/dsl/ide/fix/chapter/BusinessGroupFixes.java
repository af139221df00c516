// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.HierarchyLink;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.model.org.User;

/** Fixes of rules about business groups. */
final class BusinessGroupFixes extends Chapter {
    private static final String HR_PROFILE = "PER_SECURITY_PROFILE_ID";

    BusinessGroupFixes() {
        rule(
                "BG001",
                c -> c.on(
                        Organization.class,
                        e -> e.getBusinessGroup().isEmpty()
                                ? c.draft().set(e, Literals.ORGANIZATION__BUSINESS_GROUP, Suggest.id(Suggest.group(c)))
                                : c.draft().keepOne(e, Literals.ORGANIZATION__BUSINESS_GROUP, g -> isOfSame(e, g))));
        rule("BG002", c -> c.on(BusinessGroup.class, e -> GroupSetup.own(c, e)));
        rule(
                "BG004",
                c -> c.on(Organization.class, e -> c.draft().rename(e, Suggest.distinct(c, e.getName(), mark(e)))),
                c -> c.on(Organization.class, e -> sameOrganization(c, e)));
        rule(
                "BG005",
                c -> c.on(Organization.class, e -> c.draft().rename(e, Suggest.distinct(c, e.getName(), mark(e)))));
        rule(
                "BG006",
                c -> c.on(
                        Organization.class, e -> c.draft().rename(e, Suggest.distinct(c, e.getName(), groupMark(e)))));
        rule("BG007", c -> c.on(BusinessGroup.class, e -> GroupSetup.createdBy(c, c.draft(), e)));
        rule(
                "BG008",
                c -> c.object() instanceof ProfileValue value
                        ? c.draft()
                                .replace(value, hrProfile(groupFor(c, value)))
                                .fix()
                        : c.on(Responsibility.class, e -> onlyOneProfile(c, e)));
        rule("BG009", c -> c.on(Responsibility.class, e -> c.draft().clause(e, hrProfile(groupFor(c, e)))));
        rule(
                "BG010",
                c -> c.on(User.class, e -> c.draft()
                        .remove(e, Literals.USER__RESPONSIBILITIES, c.mentioned(Responsibility.class)::contains)));
        rule(
                "BG011",
                Improper::drop,
                c -> c.on(HierarchyLink.class, link -> c.draft()
                        .remove(link, Literals.HIERARCHY_LINK__CHILDREN, BusinessGroup.class::isInstance)),
                c -> c.on(BusinessGroup.class, e -> c.draft().remove(e, Literals.ORGANIZATION__BUSINESS_GROUP)));
        rule(
                "BG013",
                c -> c.on(
                        BusinessGroup.class,
                        e -> Suggest.PREDEFINED.equals(e.getName()) && e.getOrigin() == Origin.NEW
                                ? c.draft().requireOnly(e)
                                : c.draft().rename(e, Suggest.distinct(c, e.getName(), e.getId()))));
        rule("BG014", c -> c.on(BusinessGroup.class, e -> GroupSetup.complete(c, c.draft(), e)));
    }

    private static boolean isOfSame(Organization organization, Object group) {
        var same = organization.getSameOrganization();
        return same != null && same.getBusinessGroup().contains(group);
    }

    private static String mark(Organization organization) {
        return organization instanceof InventoryOrganization inventory ? inventory.getCode() : organization.getId();
    }

    private static String groupMark(Organization organization) {
        var group = organization instanceof BusinessGroup own ? own : Suggest.first(organization.getBusinessGroup());
        if (group == null) {
            return mark(organization);
        }
        return group.getShortName() == null ? group.getId() : group.getShortName();
    }

    private static Draft sameOrganization(Case c, Organization organization) {
        var other = Suggest.first(c.mentioned(Organization.class));
        boolean canBeOne = other != null
                && other.eClass() != organization.eClass()
                && !(other instanceof BusinessGroup)
                && !(organization instanceof BusinessGroup);
        boolean isOnly = c.all(Organization.class).stream()
                        .filter(each -> organization.getName().equals(each.getName()))
                        .count()
                == 2;
        return canBeOne && isOnly
                ? c.draft().clause(organization, "same organization as " + Words.reference(other))
                : c.draft();
    }

    private static Draft onlyOneProfile(Case c, Responsibility responsibility) {
        var draft = c.draft();
        responsibility.getProfiles().stream()
                .filter(value -> HR_PROFILE.equals(value.getInternalName()))
                .skip(1)
                .forEach(draft::drop);
        return draft;
    }

    private static String hrProfile(BusinessGroup group) {
        return "HR:Security Profile = " + Words.reference(group);
    }

    private static BusinessGroup groupFor(Case c, ProfileValue value) {
        return value.eContainer() instanceof Responsibility responsibility
                ? groupFor(c, responsibility)
                : Suggest.group(c);
    }

    /** The business group in which a responsibility evidently works: of its operating unit, of those who hold it. */
    static BusinessGroup groupFor(Case c, Responsibility responsibility) {
        var own = Suggest.first(responsibility.getProfiles(), value -> HR_PROFILE.equals(value.getInternalName()));
        if (own != null && own.getTarget() instanceof BusinessGroup group) {
            return group;
        }
        for (var value : responsibility.getProfiles()) {
            if (value.getTarget() instanceof Organization organization && !(organization instanceof LegalEntity)) {
                var group = Suggest.<BusinessGroup>first(organization.getBusinessGroup());
                if (group != null) {
                    return group;
                }
            }
            if (value.getTarget() instanceof SecurityProfile profile
                    && !profile.getBusinessGroup().isEmpty()) {
                return profile.getBusinessGroup().get(0);
            }
        }
        return c.all(User.class).stream()
                .filter(user -> user.getResponsibilities().contains(responsibility) && user.getEmployeeOf() != null)
                .map(User::getEmployeeOf)
                .findFirst()
                .orElseGet(() -> Suggest.group(c));
    }
}
