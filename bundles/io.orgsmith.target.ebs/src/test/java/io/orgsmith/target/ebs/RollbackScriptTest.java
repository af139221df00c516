// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Undoes what runs created, says what stays, and touches nothing that was there before. */
class RollbackScriptTest {
    private static final Wanted LOCATION =
            a(Kind.LOCATION, "location:HQ", "", "HQ").with("country", "CN");
    private static final Wanted UNIT = a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A");

    @Test
    void takesBackOnlyWhatWasCreatedSinceTheGivenMoment() {
        assertThat(rollback(create(LOCATION)))
                .containsSubsequence(
                        "SET DEFINE ON",
                        ":orgsmith_since := '&1';",
                        "SET DEFINE OFF",
                        "IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since,",
                        "say('SKIP', 'not created since then');",
                        "SELECT MAX(creation_date), MAX(created_by)",
                        "IF is_created_by_run THEN",
                        "hr_location_api.update_location(");
    }

    @Test
    void endsWhatEbsDoesNotDelete() {
        assertThat(rollback(create(LOCATION))).contains("p_inactive_date => end_day(NULL, v_inactive)");
        assertThat(rollback(create(UNIT)))
                .contains("end_organization('OPERATING_UNIT');", "read_class_creation('OPERATING_UNIT');");
    }

    @Test
    void removesAProfileValueAndARevokedResponsibility() {
        var value = a(Kind.PROFILE_VALUE, "p", "site", "", "", "ORG_ID").with("value", "1");
        var user = a(Kind.USER, "user:W", "WANG")
                .with("responsibilities", Wanted.many(Value.of(Key.of(Kind.RESPONSIBILITY, "PO", "BUYER"))));

        assertThat(rollback(create(value))).contains("remove_profile;", "write_profile(NULL);");
        assertThat(rollback(create(user)))
                .contains("fnd_user_pkg.delresp(", "revoke_responsibility(c_name, 'PO', 'BUYER');");
    }

    @Test
    void takesTheLastBackFirstAndAllOrNothing() {
        String script = rollback(create(LOCATION), create(UNIT));

        assertThat(script)
                .containsSubsequence(
                        "-- undo operating-unit:A (operating unit G / A)",
                        "-- undo location:HQ (location HQ)",
                        "COMMIT;\n",
                        "apply.sql can be run again",
                        "SPOOL OFF");
        assertThat(script.split("COMMIT;")).hasSize(2);
    }

    @Test
    void saysWhatStays() {
        assertThat(rollback(create(a(Kind.LEDGER, "ledger:L", "L"))))
                .contains("-- keep ledger:L (ledger L)", "say('KEPT', 'no interface takes it back");
        assertThat(rollback(create(a(Kind.BUSINESS_GROUP, "business-group:G", "G"))))
                .contains("-- keep business-group:G (business group G)");
    }

    @Test
    void saysWhatAChangedObjectWasBefore() {
        var before = LOCATION.object();
        var step = new Step.Update(
                before, before, java.util.List.of(new Step.Change("city", Value.of("Beijing"), Value.of("Shanghai"))));

        assertThat(rollback(step)).contains("'changed, not created; before: ' || 'city = Beijing'");
    }

    @Test
    void unpublishedInterfacesAreUsedOnlyWhereAllowed() {
        var value = create(a(Kind.SEGMENT_VALUE, "v", "COMPANY", "11"));

        assertThat(rollback(value)).contains("-- keep v (segment value").doesNotContain("fnd_flex_val_api");
        assertThat(new ScriptTarget()
                        .generate(plan(value), ScriptOptions.defaults().allowingPrivateApi())
                        .get("rollback.sql"))
                .contains("fnd_flex_val_api.update_independent_vset_value(");
    }

    @Test
    void anOrganizationThatAScriptMadeEndsAlsoWhereItsClassificationWasMadeByHand() {
        assertThat(rollback(create(a(Kind.INVENTORY_ORGANIZATION, "inventory-organization:B", "B01")
                        .with("name", "B"))))
                .contains(
                        "-- undo inventory-organization:B (", "    close_organization;", "a classification is enabled");
    }

    @Test
    void aResponsibilityThatIsHeldNoLongerHidesNoOther() {
        var user = a(Kind.USER, "user:W", "WANG")
                .with(
                        "responsibilities",
                        Wanted.many(
                                Value.of(Key.of(Kind.RESPONSIBILITY, "PO", "BUYER")),
                                Value.of(Key.of(Kind.RESPONSIBILITY, "PO", "CLERK"))));

        assertThat(rollback(create(user)))
                .contains("IF v_created IS NULL OR p_at > v_created THEN", "note_grant(granted_at('PO', 'CLERK'));");
    }

    /** No object that a script may create is left without a word. */
    @ParameterizedTest
    @EnumSource
    void speaksOfEveryKind(EbsRelease release) {
        String script = new ScriptTarget()
                .generate(EveryKind.plan(release, "A", Wanted::create), ScriptOptions.defaults())
                .get("rollback.sql");

        for (Kind kind : Kind.values()) {
            assertThat(script).contains("about('" + kind + "', ");
        }
    }

    private static String rollback(Step... steps) {
        return new ScriptTarget()
                .generate(plan(steps), ScriptOptions.defaults())
                .get("rollback.sql");
    }
}
