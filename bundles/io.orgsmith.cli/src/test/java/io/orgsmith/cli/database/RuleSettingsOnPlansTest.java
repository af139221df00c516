// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that judges plans obeys the settings in the text as those that judge models do. */
class RuleSettingsOnPlansTest {
    private static final String TEXT = """
            existing business group GH "光华集团" {}
            security profile ALL_UNITS "全部业务" { business group GH }
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProfileThatHasToBeListedAnew() {
        shell = new Shell(folder).write("a.org", TEXT);
        shell.run("orgsmith lab supply");
    }

    private Shell.Result plan(String setting) {
        shell.write("rules.org", setting + "\n");
        return shell.run("orgsmith plan");
    }

    @Test
    void withoutSettingTheRuleHasItsOwnSeverity() {
        assertThat(shell.run("orgsmith plan").err()).contains("a.org:2:18: warning MO006");
    }

    @Test
    void itMayBeSwitchedOff() {
        assertThat(plan("rule MO006 off because \"每晚运行安全性列表维护\"").err()).doesNotContain("MO006");
    }

    @Test
    void itMayBeWeighedAnewAndThenStopsApply() {
        var setting = "rule MO006 error because \"须先安排列表维护\"";
        assertThat(plan(setting).err()).contains("error MO006");
        var before = shell.run("orgsmith lab show");
        assertThat(shell.run("orgsmith apply").exit()).isEqualTo(1);
        assertThat(shell.run("orgsmith lab show")).isEqualTo(before);
    }

    @Test
    void orForOneElementOnly() {
        shell.write("b.org", "security profile OTHERS \"其他业务\" { business group GH }\n");
        var plan = plan("accept MO006 on ALL_UNITS because \"每晚运行\"");
        assertThat(plan.err()).contains("OTHERS").doesNotContain("a.org:2");
    }
}
