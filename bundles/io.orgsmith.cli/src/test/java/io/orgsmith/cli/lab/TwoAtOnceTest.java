// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who comes second to the lab of a project is told who is there, and can wait. */
@Timeout(120)
class TwoAtOnceTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aLab() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN }\n");
        shell.run("orgsmith lab create");
    }

    @Test
    void theSecondIsToldWhoIsThereSinceWhenAndHowToWait() throws IOException {
        try (var other = LabUser.in(folder)) {
            for (var command : new String[] {"apply", "plan", "verify", "history", "lab reset"}) {
                var result = shell.run("orgsmith " + command);
                assertThat(result.exit()).isEqualTo(Exit.FAILED);
                assertThat(result.out()).isEmpty();
                assertThat(result.err())
                        .as(command)
                        .matches("(?s)orgsmith: The lab \\$WORK/.orgsmith/lab.mv.db is in use: anna\\S*, pid "
                                + other.pid() + ", since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\. .*")
                        .contains("--wait 30s");
            }
            assertThat(shell.run("LANG=zh_CN orgsmith apply").err()).contains("正在使用中：anna", "--wait 30s");
        }
    }

    @Test
    void whoWaitsGoesOnWhenTheOtherLeaves() throws IOException {
        CompletableFuture<Shell.Result> waiting;
        try (var other = LabUser.in(folder)) {
            assertThat(other.pid()).isPositive();
            waiting = CompletableFuture.supplyAsync(() -> shell.run("orgsmith apply --wait 60s"));
        }
        assertThat(waiting.join().exit()).isZero();
        assertThat(waiting.join().out()).contains("Verified: everything is as the text wants it");
    }
}
