// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileAndTheFoldersAboveItAreMade() throws IOException {
        var file = folder.resolve("a/b/报告.txt");
        AtomicFile.write(file, "北京\n");
        assertThat(file).hasContent("北京\n");
        assertThat(names(file.getParent())).containsExactly("报告.txt");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        var taken = Files.createDirectories(folder.resolve("taken"));
        assertThatThrownBy(() -> AtomicFile.write(taken, "x")).isInstanceOf(IOException.class);
        assertThat(taken).isEmptyDirectory();
        assertThat(names(folder)).containsExactly("taken");
    }

    @Test
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        var target = Files.writeString(folder.resolve("target.org"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        var link = Files.createSymbolicLink(folder.resolve("link.org"), target);
        AtomicFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    /** As root it was replaced by a file, and every program of the machine that writes to it got one. */
    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("nothing"), Path.of("/dev/null"));
        AtomicFile.write(link, "lost");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThat(Path.of("/dev/null")).exists();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
