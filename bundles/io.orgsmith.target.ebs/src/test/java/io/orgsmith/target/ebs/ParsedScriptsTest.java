// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParsedScriptsTest {
    @Test
    void everyScriptIsWellFormed() throws Exception {
        var parsed = new HashSet<String>();
        for (var script : Scripts.everyShape().entrySet()) {
            if (!parsed.add(script.getValue().replaceAll("(?m)^--.*\n", ""))) {
                continue;
            }
            assertThat(Plsql.problem(script.getKey(), script.getValue()))
                    .as(script.getKey())
                    .isEmpty();
        }
    }

    /** So that the test above can fail. */
    @ParameterizedTest
    @MethodSource
    void aBrokenScriptIsRejected(String good, String broken) throws Exception {
        String script = Scripts.sql(Television.plan(), ScriptOptions.defaults()).get("60_operating_units.sql");
        assertThat(script).contains(good);

        String problem = Plsql.problem("broken.sql", script.replaceFirst(Pattern.quote(good), broken));

        assertThat(problem).contains("broken.sql");
    }

    static Stream<Arguments> aBrokenScriptIsRejected() {
        return Stream.of(
                arguments("    END IF;\n", "\n"),
                arguments("    v_state := 'OK';", "    v_state := 'OK'"),
                arguments("CONSTANT VARCHAR2(4000) := 'TV';", "CONSTANT VARCHAR2(4000) := 'T'V';"),
                arguments(", p_name => p_name", ", p_name => (p_name"),
                arguments("  END prove;", "  END; END prove;"),
                arguments("      IF not_there(v_id) THEN", "      IF not_there(v_id THEN"));
    }
}
