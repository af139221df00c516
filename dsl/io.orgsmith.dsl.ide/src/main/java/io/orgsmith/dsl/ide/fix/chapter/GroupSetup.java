// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a new business group needs: numbering, flexfields, and who creates it. */
final class GroupSetup {
    private static final String USER_TYPE = "HR_USER_TYPE";

    private GroupSetup() {}

    /** An own business group in the place of the predefined one, named like the enterprise. */
    static Draft own(Case c, BusinessGroup group) {
        var enterprise = c.model().enterprise();
        var name = enterprise.getName() == null ? group.getId() : enterprise.getName();
        var fresh = Suggest.names(c).contains(name) ? Suggest.distinct(c, name, group.getId()) : name;
        var draft = c.draft().titled("own", fresh);
        if (group.getOrigin() != Origin.NEW) {
            draft.remove(group, Literals.ELEMENT__ORIGIN);
        }
        return createdBy(c, complete(c, draft.rename(group, fresh), group), group)
                .titled("own", fresh);
    }

    /** The clauses that are missing, with what the model says elsewhere. */
    static Draft complete(Case c, Draft draft, BusinessGroup group) {
        missing(c, draft, group, Literals.BUSINESS_GROUP__LEGISLATION, country(c, group));
        missing(c, draft, group, Literals.BUSINESS_GROUP__CURRENCY, currency(c));
        missing(c, draft, group, Literals.BUSINESS_GROUP__EMPLOYEE_NUMBERS, "automatic");
        missing(c, draft, group, Literals.BUSINESS_GROUP__APPLICANT_NUMBERS, "automatic");
        missing(c, draft, group, Literals.BUSINESS_GROUP__JOB_STRUCTURE, group.getId() + "_JOB");
        missing(c, draft, group, Literals.BUSINESS_GROUP__GRADE_STRUCTURE, group.getId() + "_GRADE");
        missing(c, draft, group, Literals.BUSINESS_GROUP__POSITION_STRUCTURE, group.getId() + "_POSITION");
        missing(c, draft, group, Literals.BUSINESS_GROUP__PEOPLE_GROUP_STRUCTURE, group.getId() + "_PEOPLE_GROUP");
        missing(
                c,
                draft,
                group,
                Literals.BUSINESS_GROUP__COST_ALLOCATION_STRUCTURE,
                group.getId() + "_COST_ALLOCATION");
        return draft;
    }

    /** A responsibility that may create the group: one that is there, amended where it has to be, or a new one. */
    static Draft createdBy(Case c, Draft draft, BusinessGroup group) {
        if (group.getCreatedBy() != null) {
            return amend(draft, group.getCreatedBy());
        }
        var ready = Suggest.first(c.all(Responsibility.class), GroupSetup::isReady);
        if (ready != null) {
            return draft.set(group, Literals.BUSINESS_GROUP__CREATED_BY, ready.getId());
        }
        var id = Suggest.freeId(c, "ORG_ADMIN");
        return draft.set(group, Literals.BUSINESS_GROUP__CREATED_BY, id)
                .declare("responsibility " + id + " in PER {\n  creates organizations\n  HR:User Type = \"HR User\"\n"
                        + "  HR:Security Profile = business group " + group.getId() + "\n}");
    }

    private static Draft amend(Draft draft, Responsibility responsibility) {
        if (!isOfHr(responsibility)) {
            draft.set(responsibility, Literals.RESPONSIBILITY__APPLICATION, "PER");
        }
        if (!responsibility.isCreatesOrganizations()) {
            draft.remove(responsibility, Literals.RESPONSIBILITY__CREATES_ORGANIZATIONS)
                    .clause(responsibility, "creates organizations");
        }
        if (responsibility.getProfiles().stream().noneMatch(GroupSetup::isHrUser)) {
            draft.profile(responsibility, responsibility.getProfiles(), USER_TYPE, "\"HR User\"");
        }
        return draft.titled("amend", Called.of(responsibility));
    }

    private static boolean isReady(Responsibility responsibility) {
        return isOfHr(responsibility)
                && responsibility.isCreatesOrganizations()
                && responsibility.getProfiles().stream().anyMatch(GroupSetup::isHrUser);
    }

    private static boolean isOfHr(Responsibility responsibility) {
        return responsibility.getApplication() != null
                && Set.of("PER", "INV").contains(responsibility.getApplication());
    }

    private static boolean isHrUser(ProfileValue value) {
        return USER_TYPE.equals(value.getInternalName())
                && value.getText() != null
                && value.getText().matches("(?i)int|per|hr user|hr with payroll user");
    }

    private static void missing(Case c, Draft draft, BusinessGroup group, EStructuralFeature feature, String value) {
        if (!c.model().said(group, feature)) {
            draft.set(group, feature, value);
        }
    }

    private static String country(Case c, BusinessGroup group) {
        var at = group.getLocation() == null ? null : group.getLocation().getCountry();
        return Stream.of(
                        Stream.ofNullable(at),
                        c.all(BusinessGroup.class).stream().map(BusinessGroup::getLegislation),
                        c.all(Location.class).stream().map(Location::getCountry),
                        c.all(LegalEntity.class).stream().map(LegalEntity::getJurisdiction))
                .flatMap(values -> values)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("CN");
    }

    private static String currency(Case c) {
        return Stream.concat(
                        c.all(BusinessGroup.class).stream().map(BusinessGroup::getCurrency),
                        c.all(Ledger.class).stream().map(Ledger::getCurrency).flatMap(List::stream))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("CNY");
    }
}
