// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Folder;
import io.orgsmith.workspace.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that lead nowhere, or where they must not. */
class ImportProblemsTest {
    @TempDir
    Path temporary;

    @Test
    void aMissingFileIsSaidAtTheImport() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location BJ \"BJ\"\nimport \"总账/账套.org\"\n");
        var problem = folder.snapshot().diagnostics().get(0);
        assertThat(problem.code()).isEqualTo("import.missing");
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.message().in(Locale.ENGLISH))
                .isEqualTo("there is no file or folder \"总账/账套.org\" to import");
        assertThat(problem.hint().in(Locale.ENGLISH)).isEqualTo("the path is seen from " + folder.path());
    }

    @Test
    void anAbsolutePathOutsideIsRefusedWithoutReadingIt() throws Exception {
        var folder = Folder.in(temporary);
        var secret = folder.write("secret.org", "location SH \"SH\"\n");
        folder.write("p/a.org", "import \"" + secret + "\"\nlocation BJ \"BJ\"\n");
        var project = new Folder(folder.path().resolve("p"));
        var snapshot = project.snapshot();
        assertThat(Folder.codes(snapshot)).containsExactly("import.leaves");
        assertThat(project.names(snapshot)).containsExactly("a.org");
    }

    @Test
    void anUnsavedFileOutsideIsRefusedToo() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("p/a.org", "import \"../new.org\"\nlocation BJ \"BJ\"\n");
        try (var workspace = new Folder(folder.path().resolve("p")).workspace()) {
            workspace.open(folder.path().resolve("new.org"), "location SH \"SH\"\n", 1);
            assertThat(Folder.latest(workspace).project().sources()).hasSize(1);
            assertThat(Folder.codes(Folder.latest(workspace))).containsExactly("import.missing");
        }
    }

    @Test
    void aLinkCannotBeUsedToLeave() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("secret/b.org", "location SH \"SH\"\n");
        folder.write("p/a.org", "import \"door/b.org\"\nlocation BJ \"BJ\"\n");
        Files.createSymbolicLink(folder.path().resolve("p/door"), folder.path().resolve("secret"));
        assertThat(Folder.codes(checked(folder))).containsExactlyInAnyOrder("import.leaves", "project.link-leaves");
    }

    @Test
    void aFileMayImportItselfAndItsOwnFolder() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("p/a.org", "import \"a.org\"\nimport \".\"\nlocation BJ \"BJ\" { country CN }\n");
        assertThat(checked(folder).hasErrors()).isFalse();
    }

    private static Snapshot checked(Folder folder) throws Exception {
        return new Folder(folder.path().resolve("p")).snapshot();
    }
}
