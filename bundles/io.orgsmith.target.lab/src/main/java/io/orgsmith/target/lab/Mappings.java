// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.access.Hierarchies;
import io.orgsmith.target.lab.access.ProfileValues;
import io.orgsmith.target.lab.access.Responsibilities;
import io.orgsmith.target.lab.access.SecurityProfiles;
import io.orgsmith.target.lab.access.Users;
import io.orgsmith.target.lab.finance.ChartsOfAccounts;
import io.orgsmith.target.lab.finance.Ledgers;
import io.orgsmith.target.lab.finance.LegalEntities;
import io.orgsmith.target.lab.finance.SegmentValues;
import io.orgsmith.target.lab.finance.SetsOfBooks;
import io.orgsmith.target.lab.finance.ValueSets;
import io.orgsmith.target.lab.mapping.Mapping;
import io.orgsmith.target.lab.organization.BusinessGroups;
import io.orgsmith.target.lab.organization.CostCenters;
import io.orgsmith.target.lab.organization.HrLegalEntities;
import io.orgsmith.target.lab.organization.HrOrganizations;
import io.orgsmith.target.lab.organization.InventoryOrganizations;
import io.orgsmith.target.lab.organization.Locations;
import io.orgsmith.target.lab.organization.OperatingUnits;
import io.orgsmith.target.lab.organization.OperatingUnits11i;
import io.orgsmith.target.lab.organization.Subinventories;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each kind of object lies in the tables of a release. */
final class Mappings {
    /** The profile options that came with R12. */
    private static final Set<String> ONLY_R12 =
            Set.of("XLA_MO_SECURITY_PROFILE_LEVEL", "DEFAULT_ORG_ID", "GL_ACCESS_SET_ID");

    private static final Map<Kind, Mapping> R12 =
            with(new Ledgers(), new LegalEntities(), new OperatingUnits(), new ProfileValues(Set.of()));
    private static final Map<Kind, Mapping> R11I =
            with(new SetsOfBooks(), new HrLegalEntities(), new OperatingUnits11i(), new ProfileValues(ONLY_R12));

    private Mappings() {}

    static Map<Kind, Mapping> of(String release) {
        return release.equals("11i") ? R11I : R12;
    }

    /** The mappings that are alike in all releases, and those given. */
    private static Map<Kind, Mapping> with(Mapping... own) {
        var alike = Stream.of(
                new ValueSets(),
                new SegmentValues(),
                new ChartsOfAccounts(),
                new Locations(),
                new BusinessGroups(),
                new CostCenters(),
                new HrOrganizations(),
                new InventoryOrganizations(),
                new Subinventories(),
                new Hierarchies(),
                new SecurityProfiles(),
                new Responsibilities(),
                new Users());
        return Stream.<Mapping>concat(alike, Stream.of(own))
                .collect(Collectors.toUnmodifiableMap(Mapping::kind, Function.identity()));
    }
}
