// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Multi-org access reads the lists that Security List Maintenance computes. */
class SecurityListsTest {
    private static final String FILE = "81_security_lists.sql";

    @ParameterizedTest
    @EnumSource(names = {"OPERATING_UNIT", "ORGANIZATION_HIERARCHY"})
    void aNewOrganizationIsListedToo(Kind kind) {
        assertThat(generate(a(kind, "a:A", "G", "A").with("name", "A"))).containsKey(FILE);
    }

    @Test
    void aResponsibilityNeedsNoList() {
        assertThat(generate(a(Kind.RESPONSIBILITY, "responsibility:A", "PO", "A")))
                .doesNotContainKey(FILE);
    }

    @Test
    void isRequestedOnceForAllChanges() {
        assertThat(lists())
                .containsSubsequence(
                        "FROM per_security_profiles p", "r.request_date >= v_changed", "IF v_since > 0 THEN", "PERSLM");
    }

    @Test
    void isNotRequestedWithArgumentsThatTheTargetTakesOtherwise() {
        assertThat(lists())
                .containsSubsequence(
                        "'$SRS$.PERSLM'",
                        "NOT LIKE '%PROFILE%'",
                        "v_number < 5 OR v_known = 'N'",
                        "WARNING|REQUEST|PERSLM",
                        "fnd_request.submit_request(");
    }

    @Test
    void showsWhatIsNotListedYetAndWaitsForNothing() {
        assertThat(lists())
                .contains("PROCEDURE compare_listed", "MANUAL STEP")
                .doesNotContain("IF :orgsmith_missing > 0", "RAISE_APPLICATION_ERROR(-20902");
    }

    private static String lists() {
        return Scripts.sql(Television.plan(), ScriptOptions.defaults()).get(FILE);
    }

    private static Map<String, String> generate(Wanted wanted) {
        return new ScriptTarget().generate(plan(create(wanted)), ScriptOptions.defaults());
    }
}
