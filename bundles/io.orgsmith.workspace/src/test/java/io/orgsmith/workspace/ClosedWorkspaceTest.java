// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After it is closed a workspace does nothing any more, and says so. */
class ClosedWorkspaceTest {
    @TempDir
    Path temporary;

    @Test
    void changesAreRefused() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "location BJ \"BJ\"\n");
        var workspace = folder.workspace();
        workspace.close();
        assertThatThrownBy(() -> workspace.open(a, "location SH", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
        assertThatThrownBy(workspace::refresh).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(workspace::snapshot).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingTwiceIsFine() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location BJ \"BJ\"\n");
        var workspace = folder.workspace();
        Folder.latest(workspace);
        workspace.close();
        workspace.close();
        assertThat(workspace.snapshot()).isCompleted();
    }

    @Test
    void aFolderThatIsNotThereCannotBeOpened() throws Exception {
        var gone = new Folder(Folder.in(temporary).path().resolve("gone"));
        assertThatThrownBy(gone::workspace).isInstanceOf(java.nio.file.NoSuchFileException.class);
    }
}
