// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ScriptTargetTest {
    private static final ScriptOptions DEFAULTS = ScriptOptions.defaults();

    @Test
    void runsThePhasesInTheOrderOfEbsAndCommitsAfterEach() {
        assertThat(television().get("apply.sql"))
                .containsSubsequence(
                        "SPOOL orgsmith_apply_&orgsmith_now..log",
                        "@@00_preflight.sql\n",
                        "COMMIT;",
                        "@@20_locations.sql\n",
                        "COMMIT;",
                        "@@30_business_groups.sql\n",
                        "COMMIT;",
                        "@@40_legal_entities_manual.sql\n",
                        "COMMIT;",
                        "@@50_ledgers_manual.sql\n",
                        "COMMIT;",
                        "@@60_operating_units.sql\n",
                        "COMMIT;",
                        "@@61_replicate_seed_data.sql\n",
                        "COMMIT;",
                        "@@70_inventory_organizations.sql\n",
                        "COMMIT;",
                        "@@82_responsibilities.sql\n",
                        "COMMIT;",
                        "@@84_profile_values.sql\n",
                        "COMMIT;");
    }

    @Test
    void aDryRunTakesEverythingBack() {
        assertThat(television().get("dry-run.sql"))
                .doesNotContainPattern("(?m)^COMMIT")
                .containsSubsequence("ROLLBACK;\n", "SPOOL OFF");
    }

    @Test
    void onlyApplyAndRollbackCommit() {
        television().forEach((name, text) -> {
            if (name.endsWith(".sql") && !name.matches("(apply|rollback)\\.sql")) {
                assertThat(text).as(name).doesNotContainPattern("(?m)^ *COMMIT");
            }
        });
    }

    @Test
    void namesEveryFileThatItRuns() {
        var files = television();
        files.get("apply.sql").lines().filter(line -> line.startsWith("@@")).forEach(line -> assertThat(files)
                .containsKey(line.substring(2)));
    }

    @Test
    void aLedgerStaysAManualStepWhateverIsAllowed() {
        var files = new ScriptTarget().generate(Television.plan(), DEFAULTS.allowingPrivateApi());

        assertThat(files).containsKeys("50_ledgers_manual.sql", "40_legal_entities_manual.sql");
        assertThat(files.get("manual.md"))
                .contains("Ledger: 光华人民币账")
                .contains("Accounting Setup Manager")
                .contains("FROM gl_ledgers l");
    }

    @Test
    void unpublishedHandlersAreUsedOnlyWhereAllowed() {
        assertThat(television()).containsKey("73_subinventories_manual.sql");
        assertThat(new ScriptTarget()
                        .generate(Television.plan(), DEFAULTS.allowingPrivateApi())
                        .get("73_subinventories.sql"))
                .contains("mtl_secondary_inventories_pkg.insert_row(");
    }

    @Test
    void requestsTheSecurityListsAfterAProfile() {
        assertThat(television().get("81_security_lists.sql")).contains("'PERSLM'");
        assertThat(new ScriptTarget().generate(plan(location()), DEFAULTS)).doesNotContainKey("81_security_lists.sql");
    }

    @Test
    void asksForWhatHasToExistBeforeItChangesAnything() {
        assertThat(television().get("00_preflight.sql"))
                .contains("'GH_ACCOUNTING_FLEX'")
                .contains("check_call('HR_LOCATION_API', 'CREATE_LOCATION'")
                .contains("check_column('Operating Unit Information', 'ORG_INFORMATION3');");
    }

    @Test
    void verifyReadsOnly() {
        assertThat(television().get("verify.sql"))
                .doesNotContain("hr_organization_api", "fnd_profile.save", "load_row");
    }

    @Test
    void comparesOnlyWhatTheTextStates() {
        String script = new ScriptTarget().generate(plan(location()), DEFAULTS).get("20_locations.sql");

        assertThat(script).contains("compare('country'").doesNotContain("compare('postal code'", "p_postal_code");
    }

    @Test
    void anUpdateReadsTheVersionNumberJustBefore() {
        String script = new ScriptTarget()
                .generate(plan(Wanted.update(aLocation(), "country")), DEFAULTS)
                .get("20_locations.sql");

        assertThat(script)
                .containsSubsequence("object_version_number", "hr_location_api.update_location(", "p_country => 'CN'")
                .doesNotContain("create_location");
    }

    @Test
    void whatIsRetiredEndsInTheOrderOfThePlan() {
        Plan plan = new Plan(
                "12.2",
                List.of(
                        Wanted.retire(a(Kind.HR_ORGANIZATION, "hr-organization:A", "G", "A")
                                .with("name", "A")),
                        Wanted.retire(aLocation()),
                        Wanted.retire(a(Kind.LEDGER, "ledger:L", "L"))));

        var files = new ScriptTarget().generate(plan, DEFAULTS);

        assertThat(files.get("97_retire.sql"))
                .containsSubsequence("end_organization('HR_ORG')", "p_inactive_date", "-- retire ledger:L (ledger L)");
        assertThat(files.get("manual.md")).contains("End, no longer wanted: Ledger: L");
    }

    @Test
    void oneOrganizationMayHaveTwoClassificationsWhereThePlanSaysSo() {
        var unit = a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A").with("name", "A");
        var hr = a(Kind.HR_ORGANIZATION, "hr-organization:A", "G", "A").with("name", "A");

        assertThat(new ScriptTarget().generate(plan(create(unit)), DEFAULTS).get("60_operating_units.sql"))
                .contains("p_adopt => 'N'");
        assertThat(new ScriptTarget()
                        .generate(plan(create(unit), create(hr)), DEFAULTS)
                        .get("60_operating_units.sql"))
                .contains("p_adopt => 'Y'");
    }

    @Test
    void reviewNamesFileAndLineOfEveryObject() {
        var files = television();

        var lines = files.get("review.md")
                .lines()
                .filter(line -> line.contains(".sql:"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(100).allSatisfy(line -> {
            String[] cells = line.split(" \\| ");
            String[] place = cells[3].replace(" |", "").split(":");
            String said = files.get(place[0]).lines().toList().get(Integer.parseInt(place[1]) - 1);
            assertThat(said).startsWith("  -- ").contains(" " + cells[2].replace("\\_", "_") + " (");
        });
    }

    @Test
    void theManifestHoldsModelFindingsAndSums() {
        var files = new ScriptTarget()
                .generate(plan(location()), DEFAULTS.of("sha256:abc", List.of("GEN001 advice\nsecond line")));

        assertThat(files.get("MANIFEST"))
                .contains("# model sha256:abc\n# finding GEN001 advice second line\n")
                .containsPattern("(?m)^[0-9a-f]{64}  20_locations\\.sql$");
    }

    @Test
    void anEmptyPlanStillChecksTheTarget() {
        assertThat(new ScriptTarget().generate(plan(), DEFAULTS))
                .containsKeys("00_preflight.sql", "apply.sql", "verify.sql", "manual.md");
    }

    @Test
    void refusesAReleaseThatItDoesNotKnow() {
        assertThatThrownBy(() -> new ScriptTarget().generate(new Plan("10.7", List.of()), DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10.7");
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndZone() {
        var files = television();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(television()).isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> television() {
        return new ScriptTarget().generate(Television.plan(), DEFAULTS);
    }

    private static io.orgsmith.plan.Step location() {
        return create(aLocation());
    }

    private static Wanted aLocation() {
        return a(Kind.LOCATION, "location:HQ", "", "HQ").with("country", "CN").with("style", "CN_GLB");
    }
}
