// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor counts the versions of its documents; an edit of an old one is refused. */
class DocumentVersionsTest {
    @TempDir
    Path temporary;

    @Test
    void anEditNeedsAnOpenDocument() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        try (var workspace = folder.workspace()) {
            assertThatThrownBy(() -> workspace.edit(a, 1, List.of(new TextEdit(0, 0, "x"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("is not open");
        }
    }

    @Test
    void anEditNeedsANewVersion() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        try (var workspace = folder.workspace()) {
            workspace.open(a, "location BJ", 7);
            assertThatThrownBy(() -> workspace.edit(a, 7, List.of(new TextEdit(0, 0, "x"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("has version 7 already, so 7 is not newer");
            assertThat(workspace.document(a).orElseThrow().text()).isEqualTo("location BJ");
        }
    }

    @Test
    void anEditThatDoesNotFitChangesNothing() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        try (var workspace = folder.workspace()) {
            workspace.open(a, "location BJ", 1);
            assertThatThrownBy(() -> workspace.edit(a, 2, List.of(new TextEdit(5, 99, ""))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(workspace.document(a).orElseThrow().version()).isEqualTo(1);
        }
    }

    @Test
    void openingAgainReplacesTheWholeText() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ");
        try (var workspace = folder.workspace()) {
            workspace.open(a, "location SH", 5);
            workspace.open(a, "location TJ", 1);
            assertThat(workspace.document(a).orElseThrow().text()).isEqualTo("location TJ");
        }
    }
}
