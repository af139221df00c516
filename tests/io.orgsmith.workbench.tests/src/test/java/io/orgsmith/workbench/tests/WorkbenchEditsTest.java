// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Edits of the language on the files of the workbench. */
@ExtendWith(ErrorLog.class)
class WorkbenchEditsTest {
    private static final TextEdit NOTE = new TextEdit(0, 0, "// checked\n");

    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void removeTheProject() throws Exception {
        example.delete();
    }

    @Test
    void anOpenFileIsChangedInItsEditor() throws Exception {
        var open = example.file("organizations.org").getLocation().toPath();
        var editor = OrgEditor.open(example.file("organizations.org"));
        WorkbenchEdits.apply("Note", Map.of(open, List.of(NOTE)));
        assertThat(editor.text().getText()).startsWith("// checked\n");
        assertThat(Files.readString(open)).doesNotStartWith("// checked");
        editor.close();
    }

    /** Half of it would be left where somebody closes one of them without saving. */
    @Test
    void severalFilesAreAllOnDiskAfterwards() throws Exception {
        var open = example.file("organizations.org").getLocation().toPath();
        var closed = other(open);
        var before = Files.readString(closed);
        var editor = OrgEditor.open(example.file("organizations.org"));
        WorkbenchEdits.apply("Note", Map.of(open, List.of(NOTE), closed, List.of(NOTE)));
        assertThat(editor.text().getText()).startsWith("// checked\n");
        assertThat(editor.editor().isDirty()).isFalse();
        assertThat(Files.readString(open)).startsWith("// checked");
        assertThat(Files.readString(closed)).isEqualTo("// checked\n" + before);
        Explorer.open();
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil(
                "all is as before on disk, too",
                () -> Files.readString(closed).equals(before)
                        && !Files.readString(open).startsWith("// checked"));
        assertThat(editor.editor().isDirty()).isFalse();
        editor.close();
    }

    @Test
    void whatSomebodyHadNotSavedStaysUnsaved() throws Exception {
        var open = example.file("organizations.org").getLocation().toPath();
        var before = Files.readString(open);
        var editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind("// SPDX");
        Driver.type("x");
        WorkbenchEdits.apply("Note", Map.of(open, List.of(NOTE), other(open), List.of(NOTE)));
        assertThat(editor.text().getText()).startsWith("// checked\n// SPDXx");
        assertThat(Files.readString(open)).isEqualTo(before);
        editor.close();
    }

    @Test
    void aFileOutsideTheWorkspaceIsRefusedBeforeAnythingIsDone() throws Exception {
        var inside = example.file("organizations.org").getLocation().toPath();
        var before = Files.readString(inside);
        var outside = Files.createTempFile("outside", ".org");
        assertThatThrownBy(() -> WorkbenchEdits.apply("Note", Map.of(inside, List.of(NOTE), outside, List.of(NOTE))))
                .isInstanceOf(CoreException.class)
                .hasMessageContaining("in no project");
        assertThat(inside).hasContent(before);
        Files.delete(outside);
    }

    private static Path other(Path file) throws Exception {
        try (var files = Files.list(file.getParent())) {
            return files.filter(each -> each.toString().endsWith(".org") && !each.equals(file))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
