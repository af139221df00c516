// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a quick fix changes, in open documents and on disk. */
class AppliedEditsTest {
    @TempDir
    Path temporary;

    @Test
    void anOpenDocumentGetsTheNextVersion() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        try (var workspace = folder.workspace()) {
            workspace.open(a, "location BJ", 7);
            workspace.applyEdits(Map.of(a, List.of(new TextEdit(9, 2, "北京"))));
            assertThat(workspace.document(a).orElseThrow().version()).isEqualTo(8);
            assertThat(a).hasContent("location BJ");
        }
    }

    @Test
    void nothingChangesAnywhereWhenOneEditDoesNotFit() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        var b = folder.write("b.org", "location SH");
        var edits = Map.of(a, List.of(new TextEdit(9, 2, "TJ")), b, List.of(new TextEdit(99, 1, "")));
        try (var workspace = folder.workspace()) {
            workspace.open(a, "location BJ", 1);
            assertThatThrownBy(() -> workspace.applyEdits(edits)).isInstanceOf(IllegalArgumentException.class);
            assertThat(workspace.document(a).orElseThrow().text()).isEqualTo("location BJ");
            assertThat(b).hasContent("location SH");
        }
    }

    @Test
    void editsOfAFileByTwoNamesAreAllCarriedOut() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        var link = Files.createSymbolicLink(folder.path().resolve("link.org"), a);
        var edits = Map.of(a, List.of(new TextEdit(0, 8, "ledger")), link, List.of(new TextEdit(9, 2, "CN")));
        try (var workspace = folder.workspace()) {
            workspace.applyEdits(edits);
            assertThat(a).hasContent("ledger CN");
            workspace.open(a, "location BJ", 1);
            workspace.applyEdits(edits);
            assertThat(workspace.document(a).orElseThrow().text()).isEqualTo("ledger CN");
        }
    }
}
