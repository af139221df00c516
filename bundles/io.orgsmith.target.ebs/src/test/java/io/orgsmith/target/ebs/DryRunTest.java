// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** One dry run on a new system tells all that is open, not the first of it. */
class DryRunTest {
    private final Map<String, String> files = Scripts.sql(Television.plan(), ScriptOptions.defaults());

    @Test
    void aStepByHandThatIsOpenStopsAnApplyOnly() {
        assertThat(files.get("40_legal_entities_manual.sql"))
                .containsSubsequence(
                        "DBMS_APPLICATION_INFO.READ_MODULE(v_module, v_action);",
                        "IF v_action = 'dry-run.sql' THEN",
                        ":orgsmith_dry := 'Y';",
                        "@@session.sql",
                        "IF :orgsmith_missing > 0 AND :orgsmith_dry = 'N' THEN",
                        "RAISE_APPLICATION_ERROR(-20902");
    }

    @Test
    void whatNeedsAnOpenStepWaitsAndTheRestGoesOn() {
        assertThat(files.get("60_operating_units.sql"))
                .containsSubsequence(
                        "RAISE_APPLICATION_ERROR(-20908",
                        "IF :orgsmith_dry = 'Y' AND p_code = -20908 THEN",
                        "ROLLBACK TO SAVEPOINT orgsmith_step;",
                        "say('WAITS', p_error);",
                        "RETURN :orgsmith_dry = 'Y';",
                        "IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;");
    }

    @Test
    void itCountsWhatIsOpenInAllFilesTakesEverythingBackAndFailsWhereSomethingIs() {
        assertThat(files.get("dry-run.sql"))
                .containsSubsequence(
                        "SET_ACTION('dry-run.sql');",
                        "@@00_preflight.sql",
                        ":orgsmith_open := :orgsmith_open + :orgsmith_missing;",
                        "@@85_user_responsibilities.sql",
                        "ROLLBACK;",
                        "SET_ACTION(NULL);",
                        "IF :orgsmith_open > 0 THEN",
                        "RAISE_APPLICATION_ERROR(-20909");
        assertThat(files.get("apply.sql")).contains("SET_ACTION('apply.sql');").doesNotContain("orgsmith_open");
    }
}
