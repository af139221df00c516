// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredNamesTest {
    @Test
    void everyNameOfEveryScriptIsDeclaredWhereItIsUsed() {
        Scripts.everyShape()
                .forEach((name, script) ->
                        assertThat(DeclaredNames.missing(script)).as(name).isEmpty());
    }

    /** So that the test above can fail. */
    @ParameterizedTest
    @ValueSource(strings = {"v_org_id", "find_organization", "c_name"})
    void aNameThatIsDeclaredNowhereIsSeen(String name) {
        String script = Scripts.sql(Television.plan(), ScriptOptions.defaults()).get("60_operating_units.sql");
        String broken =
                script.replaceAll("(?m)^ *(?:PROCEDURE )?" + name + "\\b.*$", "  PROCEDURE other(p_a NUMBER) IS");

        assertThat(DeclaredNames.missing(broken)).contains(name);
    }
}
