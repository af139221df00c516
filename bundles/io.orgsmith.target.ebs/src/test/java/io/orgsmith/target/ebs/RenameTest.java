// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rename is done by hand before anything looks for the new name, and is proved. */
class RenameTest {
    private static SortedMap<String, String> scripts(Kind kind, Locale locale) {
        var names = kind == Kind.LEDGER ? List.of("%s") : List.of("华泰", "%s");
        var before = wanted(kind, names, "旧名").object();
        var after = wanted(kind, names, "新名").object();
        var changes = List.of(new Step.Change("name", Value.of("旧名"), Value.of("新名")));
        var plan = new Plan("12.2", List.of(new Step.Update(before, after, changes)));
        return new ScriptTarget().generate(plan, ScriptOptions.defaults().in(locale));
    }

    private static Wanted wanted(Kind kind, List<String> names, String name) {
        var key = names.stream().map(part -> part.formatted(name)).toArray(String[]::new);
        return Wanted.a(kind, kind.words().replace(' ', '-') + ":X", key).with("name", name);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEDGER", "OPERATING_UNIT", "HR_ORGANIZATION", "LOCATION"})
    void theStepNamesTheOldNameAndTheNewOne(Kind kind) {
        assertThat(scripts(kind, Locale.ENGLISH).get("manual.md")).contains("name until now, to be changed = 旧名", "新名");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEDGER", "OPERATING_UNIT", "HR_ORGANIZATION", "LOCATION"})
    void noScriptCreatesASecondOne(Kind kind) {
        var files = scripts(kind, Locale.CHINESE);
        assertThat(files.get("manual.md")).contains("现名（需改名） = 旧名");
        assertThat(files.keySet()).anyMatch(name -> name.endsWith("_manual.sql"));
        assertThat(String.join("\n", files.values()))
                .doesNotContain("create_operating_unit(", "create_organization(", "create_location(");
    }
}
