// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a lab open tells the note beside it, as long as the note can be believed. */
class LabNoteTest {
    @TempDir
    private Path project;

    private LabNote note() throws IOException {
        var folder = Files.createDirectories(project.resolve(".orgsmith"));
        return LabNote.beside(folder.resolve("lab.TEST")).orElseThrow();
    }

    private LabNote note(String... lines) throws IOException {
        var note = note();
        Files.write(note.file(), List.of(lines));
        return note;
    }

    @Test
    void itNamesUserHostAndProcess() throws IOException {
        var note = note();
        note.write();
        assertThat(note.file()).hasFileName("lab.TEST.holder");
        assertThat(note.holder()).hasValueSatisfying(holder -> assertThat(holder.who())
                .isEqualTo(Here.of(System.getProperty("user.name")))
                .endsWith(", pid " + ProcessHandle.current().pid()));
    }

    @Test
    void aProcessThatIsGoneHoldsNothing() throws IOException {
        var gone = String.valueOf(Integer.MAX_VALUE);
        assertThat(note("anna@here", "2026-01-31T10:00:00Z", Here.host(), gone).holder())
                .isEmpty();
        assertThat(note("anna@there", "2026-01-31T10:00:00Z", "there", gone).holder())
                .isPresent();
    }

    @Test
    void whoHasOnlyJustGotInIsWaitedFor() throws IOException {
        var note = note();
        var late =
                CompletableFuture.runAsync(note::write, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
        assertThat(note.holder()).isEmpty();
        assertThat(note.awaited()).isPresent();
        late.join();
    }

    @Test
    void whatIsNoNoteNamesNobody() throws IOException {
        assertThat(note().holder()).isEmpty();
        assertThat(note("anna").holder()).isEmpty();
        assertThat(note("anna", "yesterday", "there", "7").holder()).isEmpty();
        assertThat(note("anna", "2026-01-31T10:00:00Z", "there", "seven").holder())
                .isEmpty();
    }

    @Test
    void besideADatabaseElsewhereThereIsNone() {
        assertThat(LabNote.beside(project.resolve("prod"))).isEmpty();
    }

    @Test
    void whereItCannotBeWrittenNothingHappens() throws IOException {
        var note = LabNote.beside(project.resolve("nowhere/.orgsmith/lab")).orElseThrow();
        note.write();
        assertThat(note.holder()).isEmpty();
    }
}
