// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the latest state is worth a check. */
class OvertakenChecksTest {
    @TempDir
    Path temporary;

    @Test
    void whoeverWaitsForAnOvertakenStateIsTold() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", manyLocations());
        try (var workspace = folder.workspace()) {
            var overtaken = workspace.snapshot();
            workspace.open(a, "location BJ \"BJ\" { country CN }\n", 1);
            assertThat(Folder.latest(workspace)
                            .project()
                            .source(a)
                            .orElseThrow()
                            .version())
                    .isEqualTo(1);
            assertThatThrownBy(() -> overtaken.get(1, TimeUnit.MINUTES)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aStateThatIsCheckedIsNotCheckedAgain() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location BJ \"BJ\" { country CN }\n");
        try (var workspace = folder.workspace()) {
            assertThat(Folder.latest(workspace)).isSameAs(Folder.latest(workspace));
            assertThat(workspace.snapshot()).isCompleted();
        }
    }

    @Test
    void givingUpWaitingDisturbsNobodyElse() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", manyLocations());
        try (var workspace = folder.workspace()) {
            workspace.snapshot().cancel(true);
            assertThat(Folder.latest(workspace).hasErrors()).isFalse();
        }
    }

    @Test
    void cancellingIsForGoodAndMayBeRepeated() {
        var cancellation = new Cancellation();
        cancellation.check();
        assertThat(cancellation.isCancelled()).isFalse();
        cancellation.cancel();
        cancellation.cancel();
        assertThat(cancellation.isCancelled()).isTrue();
        assertThatThrownBy(cancellation::check).isInstanceOf(CancellationException.class);
    }

    private static String manyLocations() {
        var text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("location L").append(i).append(" \"地点").append(i).append("\" { country CN }\n");
        }
        return text.toString();
    }
}
