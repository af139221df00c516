// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that a run creates is taken back, or said to stay, and only where the run created it. */
class RollbackCoverageTest {
    private static String rollback(Wanted wanted) {
        return new ScriptTarget()
                .generate(plan(create(wanted)), ScriptOptions.defaults())
                .get("rollback.sql");
    }

    private static Wanted organization(Kind kind) {
        return (kind == Kind.INVENTORY_ORGANIZATION
                        ? a(kind, "x:A", "B01").with("name", "A")
                        : a(kind, "x:A", "G", "A"))
                .with("alsoHrOrganization", true);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATING_UNIT", "COST_CENTER", "INVENTORY_ORGANIZATION"})
    void anOrganizationIsNoHrOrganizationAnyMoreWhereTheRunMadeItOne(Kind kind) {
        assertThat(rollback(organization(kind)))
                .contains("read_class_creation('HR_ORG');", "IF is_of_run THEN", "end_organization('HR_ORG');")
                .contains("undo_hr_organization('Y');");
    }

    @Test
    void whatPeopleMadeForAnInventoryOrganizationStaysAndTheFormIsNamed() {
        assertThat(rollback(organization(Kind.INVENTORY_ORGANIZATION)))
                .containsSubsequence(
                        "FROM mtl_parameters",
                        "tell('Inventory > Setup > Organizations > Organizations >",
                        "read_class_creation('INV');",
                        "IF is_created_since THEN",
                        "say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');",
                        "undo_hr_organization('Y');",
                        "close_organization;");
    }

    /** Each block about a created object first asks when it was created. */
    @ParameterizedTest
    @EnumSource
    void nothingIsTouchedOrNamedThatWasThereBefore(EbsRelease release) {
        for (var options : new ScriptOptions[] {
            ScriptOptions.defaults(), ScriptOptions.defaults().allowingPrivateApi()
        }) {
            String script = new ScriptTarget()
                    .generate(EveryKind.plan(release, "A", Wanted::create), options)
                    .get("rollback.sql");

            var blocks = Arrays.stream(script.split("\n  -- (?=undo|keep)"))
                    .skip(1)
                    .map(block -> block.split("\nEXCEPTION\n")[0])
                    .toList();

            assertThat(blocks).hasSizeGreaterThan(Kind.values().length).allSatisfy(block -> assertThat(block)
                    .containsPattern("(?s)(v_created|read_class_creation\\().*IF is_created_(since|by_run) THEN")
                    .containsAnyOf("confirm_end(", "say('KEPT', "));
        }
    }
}
