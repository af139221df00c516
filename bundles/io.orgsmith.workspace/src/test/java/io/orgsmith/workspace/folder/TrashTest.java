// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
    @TempDir
    Path folder;

    @Test
    void aFolderGoesWithAllThatIsInIt() throws IOException {
        Files.createDirectories(folder.resolve("old/below/deeper"));
        Files.writeString(folder.resolve("old/below/file.txt"), "x");
        Trash.delete(folder.resolve("old"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/file.txt"), "mine");
        Files.createSymbolicLink(folder.resolve("old/link"), folder.resolve("kept"));
        Trash.delete(folder.resolve("old"));
        assertThat(folder.resolve("old")).doesNotExist();
        assertThat(folder.resolve("kept/file.txt")).hasContent("mine");
    }
}
