// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved plan whose run died half-way, where each step is committed. */
class CutOffPlanTest {
    @TempDir
    Path folder;

    @Test
    void isNamedAndCanBeAppliedOnceTheRunIsRolledBack() {
        var shell = new Shell(folder)
                .write("a.org", "location BJ \"北京\" { country CN }\nlocation SH \"上海\" { country CN }\n");
        shell.run("orgsmith plan -o p.orgplan");
        assertThat(shell.run("orgsmith apply p.orgplan --commit-each-step").exit())
                .isZero();
        shell.run("foreign \"UPDATE ORGSMITH_RUN SET OUTCOME = 'RUNNING', FINISHED_AT = NULL\"");
        shell.run("foreign \"UPDATE ORGSMITH_JOURNAL SET OUTCOME = 'INTENDED', FINISHED_AT = NULL WHERE STEP_NO = 2\"");

        var refused = shell.run("orgsmith apply p.orgplan");
        assertThat(refused.exit()).isEqualTo(Exit.FAILED);
        assertThat(refused.err()).contains("run 1 of this plan was cut off", "orgsmith rollback 1");
        assertThat(shell.run("LANG=zh_CN orgsmith apply p.orgplan").err()).contains("第 1 次运行完成一部分后中断");
    }
}
