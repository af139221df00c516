// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NastyNamesTest {
    private static final Map<String, String> HARMLESS = harmless();

    /** The same plan with a harmless name has the same statements: what a name adds is inside literals and comments. */
    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void aNameNeverBecomesCode(String name) {
        ScriptOptions options = ScriptOptions.defaults().allowingPrivateApi();

        Scripts.sql(EveryKind.plan(name, Wanted::create), options).forEach((file, script) -> {
            assertThat(skeleton(script)).as(file).isEqualTo(HARMLESS.get(file));
            assertThat(ScriptLint.problems(script, Encoding.ASCII)).as(file).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void aNameKeepsTheScriptWellFormed(String name) throws Exception {
        var scripts = Scripts.sql(EveryKind.plan(name, Wanted::create), ScriptOptions.defaults());
        for (String file : List.of("60_operating_units.sql", "40_legal_entities_manual.sql")) {
            assertThat(Plsql.problem(file, scripts.get(file))).isEmpty();
        }
    }

    private static Map<String, String> harmless() {
        var scripts = Scripts.sql(
                EveryKind.plan("harmless", Wanted::create),
                ScriptOptions.defaults().allowingPrivateApi());
        scripts.replaceAll((file, script) -> skeleton(script));
        return scripts;
    }

    /**
     * The code without comments and with every literal, NULLs of missing texts included, as one mark; a long
     * instruction takes more lines than a short one.
     */
    private static String skeleton(String script) {
        String checked = script.replaceAll("(?s)-- Every character of the names.*?\n/\n", "");
        return Code.of(checked)
                .replaceAll("\\s+", " ")
                .replaceAll("( (?:tell|DBMS_OUTPUT.PUT_LINE)\\('\\?'\\);)+", " tell");
    }
}
