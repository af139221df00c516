// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.rename;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has an interface that takes a new name is renamed by the script, found by its name until now. */
class RenameTest {
    private static SortedMap<String, String> scripts(EbsRelease release, Kind kind) {
        var names = kind == Kind.BUSINESS_GROUP ? List.of("新名") : List.of("华泰", "新名");
        var wanted = Wanted.a(kind, "x:X", names.toArray(String[]::new)).with("name", "新名");
        return new ScriptTarget()
                .generate(new Plan(release.word(), List.of(rename(wanted, "旧名"))), ScriptOptions.defaults());
    }

    private static String old(String call) {
        return call.formatted("TO_CHAR(UNISTR('\\65E7\\540D'))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPERATING_UNIT  | 60_operating_units.sql | find_former(%s, 'OPERATING_UNIT');",
                "HR_ORGANIZATION | 66_hr_organizations.sql | find_former(%s, 'HR_ORG');",
                "COST_CENTER     | 65_cost_centers.sql | find_former(%s, 'CC');",
                "BUSINESS_GROUP  | 30_business_groups.sql | v_id := former(business_group_id(%1$s), %1$s);",
            })
    void anOrganizationIsFoundByItsNameUntilNowAndRenamed(Kind kind, String file, String found) {
        assertThat(scripts(EbsRelease.R12_2, kind).get(file))
                .containsSubsequence(
                        "prove;",
                        "IF v_state = 'MISSING' THEN",
                        old(found),
                        "IF is_to_be_updated THEN",
                        "hr_organization_api.update_organization(",
                        ", p_name => c_name",
                        "prove;",
                        "confirm('UPDATED');");
    }

    @ParameterizedTest
    @CsvSource({"R12_2", "R12_1", "R11I"})
    void aLocationIsRenamedInEveryRelease(EbsRelease release) {
        var files = scripts(release, Kind.LOCATION);

        assertThat(files.get("31_business_group_locations.sql"))
                .contains(old("former(location_id(c_business_group, %1$s), %1$s)"), ", p_location_code => c_code");
        assertThat(files.get("00_preflight.sql")).contains("'UPDATE_LOCATION',", ",P_LOCATION_CODE,");
    }

    @Test
    void nothingIsCreatedOrTakenThatHasTheNewNameWithoutTheClassification() {
        var files = scripts(EbsRelease.R12_2, Kind.OPERATING_UNIT);

        assertThat(String.join("\n", files.values())).doesNotContain("create_organization(");
        assertThat(files.get("60_operating_units.sql"))
                .contains("an organization of the new name exists without this classification");
    }

    @Test
    void thePreflightAsksTheTargetForTheArgumentThatRenames() {
        assertThat(scripts(EbsRelease.R12_1, Kind.OPERATING_UNIT).get("00_preflight.sql"))
                .contains("'UPDATE_ORGANIZATION',", ",P_NAME,");
    }
}
