// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLintTest {
    @Test
    void noScriptTripsSqlPlus() {
        Scripts.everyShape().forEach((name, script) -> assertThat(
                        ScriptLint.problems(script, name.contains("UTF8") ? Encoding.UTF8 : Encoding.ASCII))
                .as(name)
                .isEmpty());
    }

    /** So that the test above can fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no line feed",
                "电视\n",
                "a\tb\n",
                "R&D\n",
                "continues -\n",
                "x := 'a\n/\nb';\n",
                "x := 'open;\n",
                "DROP TABLE x;\n",
                "BEGIN EXECUTE IMMEDIATE 'x'; END;\n",
                "FUNCTION f(p NUMBER) RETURN NUMBER IS\nSELECT a INTO b FROM t WHERE a = f(1);\n",
            })
    void aCarelessScriptIsSeen(String script) {
        assertThat(ScriptLint.problems(script, Encoding.ASCII)).isNotEmpty();
    }

    @Test
    void anOverlongLineIsSeen() {
        assertThat(ScriptLint.problems("-- " + "x".repeat(2000) + "\n", Encoding.UTF8))
                .isNotEmpty();
    }
}
