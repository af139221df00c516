// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed counts before it is saved. */
class UnsavedDocumentsTest {
    @TempDir
    Path temporary;

    @Test
    void aFileThatWasNeverSavedBelongsToTheProject() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "legal entity LE \"LE\" { at BJ }\n");
        try (var workspace = folder.workspace()) {
            assertThat(Folder.latest(workspace).hasErrors()).isTrue();
            workspace.open(folder.path().resolve("new/b.org"), "location BJ \"BJ\" { country CN }\n", 1);
            var snapshot = Folder.latest(workspace);
            assertThat(folder.names(snapshot)).containsExactly("a.org", "new/b.org");
            assertThat(snapshot.project().problems()).isEmpty();
        }
    }

    @Test
    void otherOpenFilesAreNoModels() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location BJ \"BJ\" { country CN }\n");
        try (var workspace = folder.workspace()) {
            workspace.open(folder.path().resolve("readme.md"), "# Our organization", 1);
            workspace.open(folder.path().resolve(".git/x.org"), "nonsense", 1);
            workspace.open(folder.path().resolve("target/a.org"), "location BJ \"BJ\"", 1);
            var snapshot = Folder.latest(workspace);
            assertThat(folder.names(snapshot)).containsExactly("a.org");
            assertThat(snapshot.hasErrors()).isFalse();
        }
    }

    @Test
    void aSitesRulesCountAsTheyAreTyped() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location BJ \"BJ\" { country CN }\n");
        var rules = folder.write("site.ocl", "package org\nendpackage\n");
        try (var workspace = folder.workspace()) {
            assertThat(Folder.codes(Folder.latest(workspace))).doesNotContain("SITE1");
            var typed = "package org\ncontext Location\ninv SITE1: false\nendpackage\n";
            workspace.open(rules, typed, 1);
            assertThat(Folder.codes(Folder.latest(workspace))).contains("SITE1");
            workspace.close(rules);
            assertThat(Folder.codes(Folder.latest(workspace))).doesNotContain("SITE1");
        }
    }

    @Test
    void anUnsavedFileCanBeImported() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("orgsmith.project", "");
        folder.write("p/a.org", "import \"../shared/new.org\"\nlegal entity LE \"LE\" { at BJ }\n");
        folder.write("shared/old.org", "location SH \"SH\"\n");
        var project = new Folder(folder.path().resolve("p"));
        try (var workspace = project.workspace()) {
            workspace.open(folder.path().resolve("shared/new.org"), "location BJ \"BJ\"\n", 1);
            assertThat(Folder.latest(workspace).project().problems()).isEmpty();
        }
    }
}
