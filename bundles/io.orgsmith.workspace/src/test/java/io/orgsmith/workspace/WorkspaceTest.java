// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path folder;

    private Path a;

    @BeforeEach
    void aProject() throws Exception {
        a = Files.writeString(folder.toRealPath().resolve("a.org"), "location BJ \"BJ\" { country CN }\n");
    }

    @Test
    void checksWhatIsOnDiskUntilADocumentIsOpened() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            assertThat(latest(workspace).hasErrors()).isFalse();
            workspace.open(a, "location {", 1);
            assertThat(latest(workspace).hasErrors()).isTrue();
            workspace.close(a);
            assertThat(latest(workspace).hasErrors()).isFalse();
        }
    }

    @Test
    void editsAnOpenDocumentVersionByVersion() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            workspace.open(a, "location BJ", 1);
            workspace.edit(a, 2, List.of(new TextEdit(9, 2, "SH")));
            assertThat(workspace.document(a).orElseThrow().text()).isEqualTo("location SH");
            assertThat(latest(workspace).project().source(a).orElseThrow().version())
                    .isEqualTo(2);
            assertThatThrownBy(() -> workspace.edit(a, 2, List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSnapshotDoesNotChangeWhenTheWorkspaceDoes() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            var before = latest(workspace);
            workspace.open(a, "location SH", 1);
            latest(workspace);
            assertThat(before.project().source(a).orElseThrow().text()).startsWith("location BJ");
        }
    }

    @Test
    void theLatestChangeWins() throws Exception {
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            var overtaken = workspace.snapshot();
            for (int version = 1; version <= 50; version++) {
                workspace.open(a, "location V" + version, version);
            }
            assertThat(latest(workspace).project().source(a).orElseThrow().text())
                    .isEqualTo("location V50");
            try {
                overtaken.get(1, TimeUnit.MINUTES);
            } catch (CancellationException | java.util.concurrent.ExecutionException e) {
                assertThat(e)
                        .satisfiesAnyOf(
                                cancelled -> assertThat(cancelled).isInstanceOf(CancellationException.class),
                                failed -> assertThat(failed).hasRootCauseInstanceOf(CancellationException.class));
            }
        }
    }

    @Test
    void aCancelledCheckEndsAtOnce() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> Snapshot.of(folder, Map.of(), ResolveOptions.AS_WRITTEN, cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void appliesEditsInMemoryWhereOpenElseOnDisk() throws Exception {
        var b = Files.writeString(a.resolveSibling("b.org"), "location SH\n");
        try (var workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN)) {
            workspace.open(a, "location BJ", 7);
            workspace.applyEdits(Map.of(a, List.of(new TextEdit(9, 2, "TJ")), b, List.of(new TextEdit(9, 2, "GZ"))));
            assertThat(workspace.document(a).orElseThrow().text()).isEqualTo("location TJ");
            assertThat(a).content().startsWith("location BJ");
            assertThat(b).hasContent("location GZ\n");
            assertThat(latest(workspace).hasErrors()).isFalse();
        }
    }

    @Test
    void anUnknownEnvironmentIsReportedWithThoseThatThereAre() throws Exception {
        Files.writeString(a, "environment TEST { }\n");
        var snapshot = Snapshot.of(folder, new ResolveOptions(null, "PROD"));
        assertThat(snapshot.model()).isEmpty();
        assertThat(snapshot.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("environment.unknown");
            assertThat(problem.hint().in(java.util.Locale.ENGLISH)).isEqualTo("declared are: TEST");
        });
    }

    private static Snapshot latest(Workspace workspace) throws Exception {
        try {
            return workspace.snapshot().get(1, TimeUnit.MINUTES);
        } catch (CompletionException e) {
            throw new AssertionError(e);
        }
    }
}
