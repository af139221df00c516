// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that takes too long is given up, and the next one is whole. */
class CancelledCheckTest {
    @TempDir
    Path folder;

    private Path a;

    @BeforeEach
    void aProject() throws Exception {
        a = Files.writeString(folder.toRealPath().resolve("a.org"), "location BJ\n");
    }

    @Test
    void whoWaitsIsToldAtOnceAndTheNextCheckIsWhole() throws Exception {
        var endless = Files.writeString(
                folder.resolve("slow.ocl"), "context Location inv LOOP: Sequence{1..2000000000}->forAll(i | i > 0)\n");
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            var waiting = workspace.snapshot();
            workspace.cancel();
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.MINUTES)).isInstanceOf(CancellationException.class);
            Files.delete(endless);
            var next = workspace.snapshot().get(1, TimeUnit.MINUTES);
            assertThat(next.project().sources()).containsOnlyKeys(a);
        }
    }

    @Test
    void nothingIsCheckedUntilSomebodyAsksOrTypesAgain() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, Duration.ofMillis(1))) {
            workspace.snapshot();
            workspace.cancel();
            workspace.open(a, "location SH\n", 1);
            var text = workspace.snapshot().get(1, TimeUnit.MINUTES).project().source(a);
            assertThat(text.orElseThrow().text()).isEqualTo("location SH\n");
        }
    }

    @Test
    void aCheckThatIsDoneStays() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            var done = workspace.snapshot().get(1, TimeUnit.MINUTES);
            workspace.cancel();
            assertThat(workspace.snapshot().get(1, TimeUnit.MINUTES)).isSameAs(done);
        }
    }
}
