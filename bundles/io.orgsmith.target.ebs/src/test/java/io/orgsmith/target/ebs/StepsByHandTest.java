// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.clear;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.fields;
import static io.orgsmith.target.ebs.Wanted.many;
import static io.orgsmith.target.ebs.Wanted.plan;
import static io.orgsmith.target.ebs.Wanted.retire;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What EBS leaves to people: said completely, and what no query proves is said to be so. */
class StepsByHandTest {
    private static final Value ENGLISH = many(fields("language", "US", "text", "Head office"));

    @Test
    void newSegmentValuesHaveTheFlexfieldCompiledAfterTheChartOfAccounts() {
        var files = generate(create(value()));

        assertThat(files.get("apply.sql"))
                .containsSubsequence("@@11_segment_values_manual.sql", "@@13_flexfields_manual.sql");
        assertThat(files.get("13_flexfields_manual.sql"))
                .contains("'COMPANY'")
                .doesNotContain("IF :orgsmith_missing > 0");
        assertThat(files.get("manual.md"))
                .containsSubsequence(
                        "Accounting flexfield", "> Compile", "Value set = COMPANY", "nothing waits for it");
    }

    @Test
    void namesThatNoApiSetsAreShownAndProvedButHoldNothingUp() {
        var files = generate(
                create(value().with("names", ENGLISH)),
                create(a(Kind.LOCATION, "location:HQ", "", "HQ").with("names", ENGLISH)),
                create(a(Kind.RESPONSIBILITY, "responsibility:R", "PO", "R").with("names", ENGLISH)));

        assertThat(files.get("91_translations_manual.sql"))
                .contains("fnd_flex_values_tl", "hr_locations_all_tl", "fnd_responsibility_tl", "'Head office'")
                .doesNotContain("IF :orgsmith_missing > 0");
        assertThat(files.get("manual.md")).contains("Location: names in further languages: HQ");
        assertThat(files.get("verify.sql")).contains("hr_locations_all_tl");
    }

    @Test
    void aUserAndASubinventoryEndInTheFormAndAreShownUntilTheyHaveEnded() {
        var files = generate(
                retire(a(Kind.USER, "user:LI", "LI").with("name", "Li")),
                retire(a(Kind.SUBINVENTORY, "subinventory:FG", "B01", "FG").with("asset", true)));

        assertThat(files.get("97_retire.sql"))
                .contains("ended_if_over(u.start_date, u.end_date)", "ended_if_over(NULL, s.disable_date)");
        assertThat(files.get("manual.md"))
                .contains("set the end date", "set Inactive On to today")
                .doesNotContain("Asset = yes");
    }

    @Test
    void anInventoryOrganizationEndsWhereItsClassificationIs() {
        var files = generate(retire(a(Kind.INVENTORY_ORGANIZATION, "inventory-organization:B01", "B01")
                .with("name", "Plant")));

        assertThat(files.get("manual.md")).contains("classification Inventory Organization > Others", "clear Enabled");
    }

    @Test
    void whatNoQueryProvesIsSaid() {
        var entity = a(Kind.LEGAL_ENTITY, "legal-entity:A", "A")
                .with("name", "A Ltd")
                .with("jurisdiction", "CN");

        assertThat(generate(create(entity)).get("manual.md"))
                .contains("Jurisdiction = CN (shown only, no query proves it)\n", "Name = A Ltd\n");
    }

    @Test
    void anEndThatIsTakenBackIsCleared() {
        Value end = Value.of(LocalDate.of(2030, 12, 31));
        var files = generate(
                clear(a(Kind.LOCATION, "location:HQ", "", "HQ").with("to", end), "to"),
                clear(a(Kind.USER, "user:LI", "LI").with("to", end), "to"));

        assertThat(files.get("20_locations.sql"))
                .contains("p_inactive_date => NULL", "iso(v_inactive), iso(NULL)")
                .doesNotContain("2030-12-31");
        assertThat(files.get("manual.md")).contains("To = (empty: clear the field)\n");
    }

    @Test
    void aSegmentValueIsClearedByTheValueThatBlanks() {
        var cleared = clear(value().with("to", Value.of(LocalDate.of(2030, 12, 31))), "to");

        assertThat(new ScriptTarget()
                        .generate(plan(cleared), ScriptOptions.defaults().allowingPrivateApi())
                        .get("11_segment_values.sql"))
                .contains("p_end_date_active => fnd_flex_val_api.g_null_date");
    }

    private static Wanted value() {
        return a(Kind.SEGMENT_VALUE, "value:11", "COMPANY", "11").with("name", "Beijing");
    }

    private static Map<String, String> generate(Step... steps) {
        return new ScriptTarget().generate(plan(steps), ScriptOptions.defaults());
    }
}
