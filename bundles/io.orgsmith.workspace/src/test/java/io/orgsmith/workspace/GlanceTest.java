// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts as they are at a moment, without waiting for a check. */
class GlanceTest {
    private static final Duration NEVER = Duration.ofHours(1);

    @TempDir
    Path folder;

    private Path a;

    @BeforeEach
    void aProject() throws Exception {
        a = Files.writeString(folder.toRealPath().resolve("a.org"), "location BJ\n");
    }

    @Test
    void anUnsavedTextIsReadWhileTheCheckStillWaits() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, NEVER)) {
            workspace.open(a, "location {", 1);
            var now = workspace.glance();
            assertThat(now.problems(a.toUri())).isNotEmpty();
            workspace.open(a, "location SH\n", 2);
            assertThat(workspace.glance().problems(a.toUri())).isEmpty();
            assertThat(now.problems(a.toUri())).isNotEmpty();
            assertThat(workspace.snapshot()).isNotDone();
        }
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, NEVER)) {
            assertThat(workspace.glance()).isSameAs(workspace.glance());
            workspace.open(a, "location BJ\n", 1);
            assertThat(workspace.glance()).isSameAs(workspace.glance());
        }
    }

    @Test
    void aDocumentOutsideTheProjectIsNoneOfItsTexts() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, NEVER)) {
            workspace.open(folder.resolve("target/b.org"), "location X\n", 1);
            assertThat(workspace.glance().texts()).containsOnlyKeys(a.toUri());
        }
    }

    @Test
    void aCheckBeginsWhenNoChangeComesForAWhile() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, Duration.ofMillis(100))) {
            workspace.open(a, "location A {", 1);
            var overtaken = workspace.snapshot();
            workspace.open(a, "location B\n", 2);
            var snapshot = workspace.snapshot().get(1, TimeUnit.MINUTES);
            assertThat(snapshot.project().source(a).orElseThrow().version()).isEqualTo(2);
            assertThat(overtaken).isCompletedExceptionally();
        }
    }
}
