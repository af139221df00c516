// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NastyNamesTest {
    /** The same plan with a harmless name has the same statements: what a name adds is inside literals and comments. */
    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void aNameNeverBecomesCode(String name) {
        for (Encoding encoding : Encoding.values()) {
            ScriptOptions options =
                    ScriptOptions.defaults().allowingPrivateApi().encoded(encoding);
            var harmless = Scripts.sql(EveryKind.plan("harmless", Wanted::create), options);
            Scripts.sql(EveryKind.plan(name, Wanted::create), options).forEach((file, script) -> {
                assertThat(skeleton(script)).as(file).isEqualTo(skeleton(harmless.get(file)));
                assertThat(ScriptLint.problems(script, encoding)).as(file).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void aNameKeepsTheScriptWellFormed(String name) throws Exception {
        var scripts = Scripts.sql(EveryKind.plan(name, Wanted::create), ScriptOptions.defaults());
        for (String file : List.of("60_operating_units.sql", "40_legal_entities_manual.sql")) {
            assertThat(Plsql.problem(file, scripts.get(file))).isEmpty();
        }
    }

    /** The code without comments and with every literal, NULLs of missing texts included, as one mark. */
    private static String skeleton(String script) {
        String checked = script.replaceAll("(?s)-- Every character of the names.*?\n/\n", "");
        return Code.of(checked).replaceAll("\\s+", " ");
    }
}
