// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.ResolveOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
    void aTextThatIsNotToldYetIsReadOnceAndNotAgainWhenItIsTold() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, NEVER)) {
            var now = workspace.glance(a, "location SH\n");
            assertThat(now.texts()).containsEntry(a.toUri(), "location SH\n");
            assertThat(workspace.glance(a, "location SH\n")).isSameAs(now);
            workspace.open(a, "location SH\n", 1);
            assertThat(workspace.glance()).isSameAs(now);
            assertThat(workspace.glance(a, "location XA\n").texts()).containsEntry(a.toUri(), "location XA\n");
        }
    }

    @Test
    void whoeverAsksAtTheSameTimeSharesOneReading() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, NEVER)) {
            var asked = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> glance(workspace)))
                    .toList();
            assertThat(asked.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
    }

    private LanguageProject glance(Workspace workspace) {
        try {
            return workspace.glance(a, "location SH\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
