// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the message on a broken lab advises, a reset, must be possible whatever is wrong with it. */
class LabRepairTest {
    @TempDir
    private Path project;

    private void assertReset() throws IOException {
        new LabDatabase(project).reset("12.2", LabFixture.NOW);

        assertThat(LabVersion.of(new LabDatabase(project).address())).isEqualTo("12.2");
        try (var files = Files.list(project.resolve(".orgsmith"))) {
            assertThat(files).containsExactlyInAnyOrder(file(), project.resolve(".orgsmith/lab.holder"));
        }
    }

    private Path file() {
        return project.resolve(".orgsmith/lab.mv.db");
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "no database\n".repeat(1000));
        assertReset();
    }

    @Test
    void aFileThatIsEmpty() throws IOException {
        Files.createDirectories(file().getParent());
        Files.createFile(file());
        assertReset();
    }

    @Test
    void aFileThatLostItsEnd() throws IOException {
        new LabFixture(project);
        try (var lab = new RandomAccessFile(file().toFile(), "rw")) {
            lab.setLength(lab.length() / 3);
        }
        assertReset();
    }

    @Test
    void aFolderInItsPlace() throws IOException {
        Files.createDirectories(file());
        assertReset();
    }
}
