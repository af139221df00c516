// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerifyScriptTest {
    private final String script =
            Scripts.sql(Television.plan(), ScriptOptions.defaults()).get("verify.sql");

    @Test
    void endsWithTheNumberOfDeviationsAndAnExitStatus() {
        assertThat(script)
                .contains("    say(v_state, v_differences);\n    IF v_state <> 'OK' THEN\n      count_missing;")
                .containsSubsequence(
                        "'NOTE|VERIFY|deviations||' || TO_CHAR(:orgsmith_missing)",
                        "RAISE_APPLICATION_ERROR(-20906, 'what stands above as MISSING or DIFFERENT",
                        "ROLLBACK;\nSPOOL OFF\n");
    }

    @Test
    void provesTheComputedListAndNotOnlyTheDeclaredOne() {
        assertThat(script).contains("FROM per_security_organizations", "FROM per_organization_list l");
    }
}
