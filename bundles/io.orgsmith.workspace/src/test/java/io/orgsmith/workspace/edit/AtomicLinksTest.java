// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as a whole or not at all. */
class AtomicLinksTest {
    @TempDir
    Path temporary;

    @Test
    void aNewFileCanBeReadByEverybodyAndWrittenByItsOwner() throws Exception {
        var file = temporary.resolve("a.org");
        AtomicFile.write(file, "光华\n");
        assertThat(Files.readString(file)).isEqualTo("光华\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetStaysALink() throws Exception {
        var link = Files.createSymbolicLink(temporary.resolve("link.org"), temporary.resolve("real.org"));
        AtomicFile.write(link, "ledger CN\n");
        assertThat(link).isSymbolicLink();
        assertThat(temporary.resolve("real.org")).hasContent("ledger CN\n");
    }

    @Test
    void aRelativeLinkIsSeenFromItsOwnFolder() throws Exception {
        Files.createDirectories(temporary.resolve("links"));
        var link = Files.createSymbolicLink(temporary.resolve("links/a.org"), Path.of("../real.org"));
        AtomicFile.write(link, "ledger CN\n");
        assertThat(temporary.resolve("real.org")).hasContent("ledger CN\n");
    }

    @Test
    void afterAFailureNothingIsLeftBehind() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("a.org/inside"));
        assertThatThrownBy(() -> AtomicFile.write(folder.getParent(), "x")).isInstanceOf(FileSystemException.class);
        assertThat(temporary.toFile().list()).containsExactly("a.org");
        assertThat(folder).isDirectory();
    }
}
