// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come, go and change their names while a project is open. */
class DeletedAndRenamedFilesTest {
    @TempDir
    Path temporary;

    @Test
    void aDeletedFileIsMissedAfterARefresh() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "legal entity LE \"LE\" { at BJ }\n");
        var b = folder.write("b.org", "location BJ \"BJ\" { country CN }\n");
        try (var workspace = folder.workspace()) {
            assertThat(Folder.latest(workspace).project().problems()).isEmpty();
            Files.delete(b);
            assertThat(folder.names(Folder.latest(workspace))).containsExactly("a.org", "b.org");
            workspace.refresh();
            assertThat(Folder.latest(workspace).project().problems()).isNotEmpty();
        }
    }

    @Test
    void aRenamedFileIsReadUnderItsNewNameOnly() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ \"BJ\" { country CN }\n");
        try (var workspace = folder.workspace()) {
            Folder.latest(workspace);
            Files.move(a, a.resolveSibling("北京.org"));
            workspace.refresh();
            var snapshot = Folder.latest(workspace);
            assertThat(folder.names(snapshot)).containsExactly("北京.org");
            assertThat(snapshot.hasErrors()).isFalse();
        }
    }

    @Test
    void anOpenDocumentStaysWhenItsFileIsDeletedAndGoesWhenItIsClosed() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ \"BJ\" { country CN }\n");
        folder.write("b.org", "location SH \"SH\" { country CN }\n");
        try (var workspace = folder.workspace()) {
            workspace.open(a, "location TJ \"TJ\" { country CN }\n", 1);
            Files.delete(a);
            workspace.refresh();
            assertThat(folder.names(Folder.latest(workspace))).containsExactly("a.org", "b.org");
            workspace.close(a);
            assertThat(folder.names(Folder.latest(workspace))).containsExactly("b.org");
        }
    }

    @Test
    void aProjectThatIsGoneFailsToBeRead() throws Exception {
        var folder =
                new Folder(Files.createDirectory(Folder.in(temporary).path().resolve("p")));
        try (var workspace = folder.workspace()) {
            Files.delete(folder.path());
            assertThat(workspace.snapshot())
                    .failsWithin(java.time.Duration.ofMinutes(1))
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .withCauseInstanceOf(java.nio.file.NoSuchFileException.class);
        }
    }
}
