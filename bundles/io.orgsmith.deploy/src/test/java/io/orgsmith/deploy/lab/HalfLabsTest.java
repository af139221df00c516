// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.connect.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed while it made a lab has left is tidied up, and nothing that is in use. */
class HalfLabsTest {
    private static final Instant NOW = Instant.parse("2026-01-31T08:00:00Z");

    @TempDir
    private Path project;

    private Path folder;
    private Path half;

    @BeforeEach
    void aHalfLab() throws IOException {
        folder = Files.createDirectories(project.resolve(".orgsmith"));
        half = Files.writeString(folder.resolve(HalfLabs.name() + ".mv.db"), "half");
    }

    private static void leave(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }

    @Test
    void theNextLabTidiesUp() throws IOException {
        leave(half);
        new LabDatabase(project).create("12.2", NOW);
        assertThat(half).doesNotExist();
        assertThat(new LabDatabase(project).exists()).isTrue();
    }

    @Test
    void soDoesTheNextUseOfALabThatIsThere() throws IOException {
        var lab = new LabDatabase(project);
        lab.create("12.2", NOW);
        leave(half);
        lab.address();
        assertThat(folder).isDirectoryNotContaining("glob:**/lab-new-*").isDirectoryContaining("glob:**/lab.mv.db");
    }

    @Test
    void whatIsBeingMadeStays() {
        HalfLabs.tidy(folder);
        assertThat(half).exists();
    }

    @Test
    void whatIsHeldStaysHoweverLongItTakes() throws IOException, SQLException {
        var name = HalfLabs.name();
        try (var open = DatabaseAddress.newLab(folder.resolve(name)).open()) {
            var held = folder.resolve(name + ".mv.db");
            leave(held);
            HalfLabs.tidy(folder);
            assertThat(held).exists();
            assertThat(open.isValid(1)).isTrue();
        }
    }

    @Test
    void whereThereIsNoFolderThereIsNothingToDo() {
        HalfLabs.tidy(project.resolve("nowhere"));
        assertThat(project.resolve("nowhere")).doesNotExist();
    }
}
