// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All files of all examples, for all releases, in both encodings, by published interfaces and by all. */
class ExampleScriptsTest {
    private interface Check {
        void run(String name, String script, EbsRelease release, Encoding encoding) throws Exception;
    }

    private static void each(Example example, Check check) throws Exception {
        for (EbsRelease release : EbsRelease.values()) {
            var plan = example.plan(release);
            for (Encoding encoding : Encoding.values()) {
                for (var options : new ScriptOptions[] {
                    ScriptOptions.defaults(), ScriptOptions.defaults().allowingPrivateApi()
                }) {
                    SortedMap<String, String> scripts = Scripts.sql(plan, options.encoded(encoding));
                    assertThat(scripts).containsKeys("apply.sql", "dry-run.sql", "verify.sql", "rollback.sql");
                    for (var script : scripts.entrySet()) {
                        String name = String.join(" ", release.word(), encoding.name(), script.getKey());
                        check.run(name, script.getValue(), release, encoding);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLineTripsSqlPlusAndNoNameIsUndeclared(Example example) throws Exception {
        each(example, (name, script, release, encoding) -> {
            assertThat(script).as(name).contains("\nSET DEFINE OFF\n");
            assertThat(ScriptLint.problems(script, encoding)).as(name).isEmpty();
            assertThat(DeclaredNames.missing(script)).as(name).isEmpty();
            assertThat(Forbidden.problems(script, release)).as(name).isEmpty();
        });
    }

    /** Texts in which only literals and comments differ are parsed once. */
    @ParameterizedTest
    @EnumSource
    void everyFileIsWellFormed(Example example) throws Exception {
        Set<String> parsed = new HashSet<>();
        each(example, (name, script, release, encoding) -> {
            if (parsed.add(Code.of(script))) {
                assertThat(Plsql.problem(name, script)).as(name).isEmpty();
            }
        });
    }

    @Test
    void anExampleIsReadAsAWhole() {
        assertThat(Example.TELEVISION.plan(EbsRelease.R12_2).steps()).hasSizeGreaterThan(100);
    }
}
