// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever holds a snapshot can rely on it. */
class ImmutableSnapshotTest {
    @TempDir
    Path temporary;

    @Test
    void nobodyCanAddToWhatASnapshotHolds() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location {");
        var snapshot = folder.snapshot();
        var project = snapshot.project();
        assertThatThrownBy(() -> snapshot.diagnostics().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> project.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> project.sources().remove(a)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> project.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> project.documents().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void itKeepsWhatItWasGivenWhenThatChangesLater() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location {");
        var before = folder.snapshot();
        var diagnostics = new ArrayList<>(before.diagnostics());
        var snapshot = new Snapshot(before.project(), before.model(), 0, diagnostics, Map.of());
        diagnostics.clear();
        assertThat(snapshot.diagnostics()).isEqualTo(before.diagnostics());
    }

    @Test
    void theTextOfAFileIsThatOfTheMomentNotOfTheDisk() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ \"BJ\"\n");
        var snapshot = folder.snapshot();
        folder.write("a.org", "location SH \"SH\"\n");
        assertThat(snapshot.project().source(a).orElseThrow().text()).isEqualTo("location BJ \"BJ\"\n");
        assertThat(snapshot.model().orElseThrow().byId("location:BJ")).isPresent();
    }

    @Test
    void diagnosticsStandInTheOrderOfTheText() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("b.org", "ledger {\n");
        folder.write(
                "a.org", "location BJ \"BJ\"\nlegal entity LE \"LE\" { at SH }\nlegal entity LF \"LF\" { at TJ }\n");
        var lines = folder.snapshot().diagnostics().stream()
                .map(problem -> problem.place().file().getFileName() + ":"
                        + problem.place().line())
                .distinct()
                .toList();
        assertThat(lines).isEqualTo(List.of("a.org:2", "a.org:3", "b.org:1"));
    }
}
