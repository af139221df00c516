// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import static io.orgsmith.target.ebs.script.Access.NONE;
import static io.orgsmith.target.ebs.script.Access.PRIVATE;
import static io.orgsmith.target.ebs.script.Access.PUBLIC;

import io.orgsmith.plan.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What R12 takes to set up each kind: ledgers, legal entities of their own (XLE), multi-org access control. */
final class Release12 {
    private static final List<Part> PARTS = Stream.of(
                    accounting(), organizations(), inventory(), access(), names(), translations())
            .flatMap(List::stream)
            .toList();

    private Release12() {}

    /** All parts, in no particular order: the phase says when. */
    static List<Part> parts() {
        return PARTS;
    }

    private static List<Part> accounting() {
        return List.of(
                Part.of(Kind.VALUE_SET, Phase.VALUE_SETS, "accounting/value_set", PRIVATE),
                Part.of(Kind.SEGMENT_VALUE, Phase.SEGMENT_VALUES, "accounting/segment_value", PRIVATE),
                Part.of(Kind.CHART_OF_ACCOUNTS, Phase.CHARTS_OF_ACCOUNTS, "accounting/chart_of_accounts", NONE),
                Part.of(Kind.LEDGER, Phase.LEDGERS, "accounting/ledger", NONE),
                Part.of(Kind.LEGAL_ENTITY, Phase.ACCOUNTING_SETUPS, "accounting/accounting_setup", NONE)
                        .having("ledger"));
    }

    private static List<Part> organizations() {
        return List.of(
                Part.of(Kind.LOCATION, Phase.LOCATIONS, "organization/location", PUBLIC)
                        .when(location -> location.key().name(0).isEmpty()),
                Part.of(Kind.LOCATION, Phase.BUSINESS_GROUP_LOCATIONS, "organization/location", PUBLIC)
                        .when(location -> !location.key().name(0).isEmpty()),
                Part.of(Kind.BUSINESS_GROUP, Phase.BUSINESS_GROUPS, "organization/business_group", PUBLIC),
                Part.of(Kind.LEGAL_ENTITY, Phase.LEGAL_ENTITIES, "organization/legal_entity", NONE),
                Part.of(Kind.OPERATING_UNIT, Phase.OPERATING_UNITS, "organization/operating_unit", PUBLIC),
                Part.of(Kind.OPERATING_UNIT, Phase.REPLICATE_SEED_DATA, "organization/replicate_seed_data", PUBLIC)
                        .withoutProof(),
                Part.of(Kind.COST_CENTER, Phase.COST_CENTERS, "organization/cost_center", PUBLIC),
                Part.of(Kind.HR_ORGANIZATION, Phase.HR_ORGANIZATIONS, "organization/hr_organization", PUBLIC),
                Part.of(Kind.HR_ORGANIZATION, Phase.HR_COST_CENTERS, "organization/hr_cost_center", NONE)
                        .having("costCenterValue"),
                Part.of(
                        Kind.ORGANIZATION_HIERARCHY,
                        Phase.ORGANIZATION_HIERARCHIES,
                        "organization/organization_hierarchy",
                        NONE));
    }

    private static List<Part> inventory() {
        Kind kind = Kind.INVENTORY_ORGANIZATION;
        return List.of(
                Part.of(kind, Phase.INVENTORY_ORGANIZATIONS, "inventory/inventory_organization", PUBLIC),
                Part.of(kind, Phase.INVENTORY_CLASSIFICATIONS, "inventory/inventory_classification", PRIVATE),
                Part.of(kind, Phase.INVENTORY_PARAMETERS, "inventory/inventory_parameters", NONE),
                Part.of(kind, Phase.ORGANIZATION_ACCESS, "inventory/organization_access", NONE)
                        .having("openTo"),
                Part.of(Kind.SUBINVENTORY, Phase.SUBINVENTORIES, "inventory/subinventory", PRIVATE));
    }

    private static List<Part> access() {
        return List.of(
                Part.of(Kind.SECURITY_PROFILE, Phase.SECURITY_PROFILES, "access/security_profile", PRIVATE),
                Part.of(Kind.SECURITY_PROFILE, Phase.SECURITY_LISTS, "access/security_list", NONE)
                        .when(profile -> Stream.of("organizations", "excluded", "hierarchy")
                                .anyMatch(
                                        attribute -> !profile.values(attribute).isEmpty())),
                Part.of(Kind.RESPONSIBILITY, Phase.RESPONSIBILITIES, "access/responsibility", PUBLIC),
                Part.of(Kind.USER, Phase.USERS, "access/user", NONE),
                Part.of(Kind.PROFILE_VALUE, Phase.PROFILE_VALUES, "access/profile_value", PUBLIC),
                Part.of(Kind.USER, Phase.USER_RESPONSIBILITIES, "access/user_responsibilities", PUBLIC)
                        .having("responsibilities"));
    }

    private static List<Part> names() {
        return Stream.of(
                        Kind.BUSINESS_GROUP,
                        Kind.OPERATING_UNIT,
                        Kind.COST_CENTER,
                        Kind.HR_ORGANIZATION,
                        Kind.INVENTORY_ORGANIZATION)
                .map(kind -> Part.of(kind, Phase.ORGANIZATION_NAMES, "organization/organization_names", PUBLIC)
                        .having("names"))
                .toList();
    }

    /** Names that no API sets in another language: a person does, and nothing waits for it. */
    private static List<Part> translations() {
        return List.of(
                translation(Kind.LOCATION, "organization/location_names"),
                translation(Kind.SEGMENT_VALUE, "accounting/segment_value_names"),
                translation(Kind.RESPONSIBILITY, "access/responsibility_names"));
    }

    private static Part translation(Kind kind, String template) {
        return Part.of(kind, Phase.TRANSLATIONS, template, NONE).having("names");
    }
}
