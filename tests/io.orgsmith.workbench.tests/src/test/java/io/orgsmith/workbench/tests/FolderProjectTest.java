// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.project.FolderProject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Welcome > Open a folder: a folder of .org files becomes a project where it lies. */
@ExtendWith(ErrorLog.class)
class FolderProjectTest {
    @TempDir
    private Path folder;

    private IProject project;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("enterprise.org"), "enterprise \"clone\" for ebs 12.2\n");
        project = open();
    }

    @AfterEach
    void forget() throws Exception {
        project.delete(false, true, null);
    }

    private IProject open() throws Exception {
        return Beside.theWindow(
                () -> new FolderProject(IPath.fromPath(folder.toRealPath())).open(new NullProgressMonitor()));
    }

    @Test
    void itsFilesAreThereAndChecked() throws Exception {
        assertThat(project.hasNature(Nature.ID)).isTrue();
        assertThat(project.getFile("enterprise.org").exists()).isTrue();
        assertThat(project.getLocation().toPath()).isEqualTo(folder.toRealPath());
    }

    @Test
    void theSameFolderIsTheSameProjectAlsoWhenItWasForgotten() throws Exception {
        assertThat(open()).isEqualTo(project);
        project.delete(false, true, null);
        assertThat(open()).isEqualTo(project).matches(IProject::isAccessible);
    }
}
