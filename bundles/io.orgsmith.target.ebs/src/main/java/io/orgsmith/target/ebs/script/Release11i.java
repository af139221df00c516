// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import static io.orgsmith.target.ebs.script.Access.NONE;
import static io.orgsmith.target.ebs.script.Access.PRIVATE;
import static io.orgsmith.target.ebs.script.Access.PUBLIC;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What 11i takes to set up each kind: sets of books, legal entities that are HR organizations, one operating unit to a
 * responsibility. What is the same in R12 is taken from there.
 */
final class Release11i {
    /** Profile options of multi-org access control, which came with R12. */
    private static final Set<String> MULTI_ORG_ACCESS =
            Set.of("XLA_MO_SECURITY_PROFILE_LEVEL", "DEFAULT_ORG_ID", "GL_ACCESS_SET_ID");

    private static final Set<Kind> OWN = Set.of(
            Kind.LEDGER,
            Kind.LEGAL_ENTITY,
            Kind.OPERATING_UNIT,
            Kind.SUBINVENTORY,
            Kind.SECURITY_PROFILE,
            Kind.PROFILE_VALUE);

    private static final List<Part> PARTS = Stream.concat(
                    own().stream(), Release12.parts().stream().filter(Release11i::isShared))
            .toList();

    private Release11i() {}

    /** All parts, in no particular order: the phase says when. */
    static List<Part> parts() {
        return PARTS;
    }

    private static List<Part> own() {
        Kind inventory = Kind.INVENTORY_ORGANIZATION;
        return List.of(
                Part.of(Kind.LEDGER, Phase.SETS_OF_BOOKS, "r11i/set_of_books", NONE),
                Part.of(Kind.LEGAL_ENTITY, Phase.LEGAL_ENTITIES, "r11i/legal_entity", PUBLIC),
                Part.of(Kind.LEGAL_ENTITY, Phase.ORGANIZATION_NAMES, "organization/organization_names", PUBLIC)
                        .having("names"),
                Part.of(Kind.OPERATING_UNIT, Phase.OPERATING_UNITS, "r11i/operating_unit", PUBLIC),
                Part.of(inventory, Phase.INVENTORY_CLASSIFICATIONS, "r11i/inventory_classification", PRIVATE),
                // The row handlers of the forms take other, unknown arguments in 11i.
                Part.of(Kind.SUBINVENTORY, Phase.SUBINVENTORIES, "inventory/subinventory", NONE),
                Part.of(Kind.SECURITY_PROFILE, Phase.SECURITY_PROFILES, "access/security_profile", NONE),
                Part.of(Kind.PROFILE_VALUE, Phase.PROFILE_VALUES, "access/profile_value", PUBLIC)
                        .when(value -> !isMultiOrgAccess(value)),
                Part.of(Kind.PROFILE_VALUE, Phase.PROFILE_VALUES, "r11i/access_list_profile", NONE)
                        .when(Release11i::isMultiOrgAccess));
    }

    private static boolean isShared(Part part) {
        return switch (part.phase()) {
            case REPLICATE_SEED_DATA, ORGANIZATION_NAMES, SECURITY_LISTS -> true;
            case INVENTORY_CLASSIFICATIONS -> false;
            default -> !OWN.contains(part.kind());
        };
    }

    private static boolean isMultiOrgAccess(SetupObject value) {
        return MULTI_ORG_ACCESS.contains(value.key().name(3));
    }
}
