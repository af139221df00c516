// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that is reached by a link is the same project. */
class LinkedFolderTest {
    @TempDir
    Path temporary;

    @Test
    void anUnsavedFileBelowTheLinkBelongsToTheProject() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("p/a.org", "location BJ \"BJ\" { country CN }\n");
        var link = Files.createSymbolicLink(
                folder.path().resolve("link"), folder.path().resolve("p"));
        try (var workspace = new Folder(link).workspace()) {
            workspace.open(link.resolve("new.org"), "location SH \"SH\" { country CN }\n", 1);
            assertThat(folder.names(Folder.latest(workspace))).containsExactly("p/a.org", "p/new.org");
        }
    }

    @Test
    void aDocumentIsTheSameByEitherName() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("p/a.org", "location BJ \"BJ\"\n");
        var link = Files.createSymbolicLink(
                folder.path().resolve("link"), folder.path().resolve("p"));
        try (var workspace = new Folder(link).workspace()) {
            workspace.open(link.resolve("a.org"), "location BJ", 1);
            workspace.edit(a, 2, List.of(new TextEdit(9, 2, "SH")));
            assertThat(workspace.document(link.resolve("a.org")).orElseThrow().text())
                    .isEqualTo("location SH");
        }
    }

    @Test
    void aDocumentThatWasOpenedBelowALinkCanBeClosedAfterItsFileIsGone() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("p/a.org", "location BJ \"BJ\"\n");
        folder.write("p/b.org", "location SH \"SH\"\n");
        var link = Files.createSymbolicLink(
                folder.path().resolve("link"), folder.path().resolve("p"));
        try (var workspace = new Folder(link).workspace()) {
            workspace.open(link.resolve("a.org"), "location BJ", 1);
            Files.delete(a);
            workspace.close(link.resolve("a.org"));
            assertThat(folder.names(Folder.latest(workspace))).containsExactly("p/b.org");
        }
    }
}
