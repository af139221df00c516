// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.rename;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no interface renames is renamed by hand before anything looks for the new name, and is proved. */
class RenameByHandTest {
    private static SortedMap<String, String> scripts(EbsRelease release, Kind kind, Locale locale) {
        var wanted = kind == Kind.LEDGER ? Wanted.a(kind, "x:X", "新名") : Wanted.a(kind, "x:X", "华泰", "新名");
        var plan = new Plan(release.word(), List.of(rename(wanted.with("name", "新名"), "旧名")));
        return new ScriptTarget().generate(plan, ScriptOptions.defaults().in(locale));
    }

    @Test
    void aLedgerIsRenamedWhereItsOptionsAreUpdated() {
        var files = scripts(EbsRelease.R12_2, Kind.LEDGER, Locale.ENGLISH);

        assertThat(files.get("manual.md"))
                .contains("New name: Ledger", "name until now, to be changed = 旧名", "Update Accounting Options");
        assertThat(files).containsKey("50_ledgers_manual.sql");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATING_UNIT", "LEGAL_ENTITY", "HR_ORGANIZATION", "COST_CENTER"})
    void theInterfaceOf11iTakesNoNewName(Kind kind) {
        var files = scripts(EbsRelease.R11I, kind, Locale.ENGLISH);

        assertThat(files.get("manual.md"))
                .contains("name until now, to be changed = 旧名")
                .contains("HRMS Manager > Work Structures > Organization > Description > query it")
                .contains("UNISTR('\\65E7\\540D')", "waits for this step");
        assertThat(String.join("\n", files.values())).doesNotContain("update_organization(", "create_organization(");
    }

    @Test
    void theStepIsChineseForChineseReaders() {
        assertThat(scripts(EbsRelease.R11I, Kind.OPERATING_UNIT, Locale.CHINESE).get("manual.md"))
                .contains("改名：业务实体", "现名（需改名） = 旧名", "HRMS 经理 > 工作结构 > 组织 > 说明");
    }
}
