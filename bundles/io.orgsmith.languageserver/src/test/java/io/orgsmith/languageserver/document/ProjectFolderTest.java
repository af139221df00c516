// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder's project a file belongs to. */
class ProjectFolderTest {
    @TempDir
    Path opened;

    @Test
    void anOpenedFolderOfManyProjectsHasMany() throws Exception {
        var television = file("examples/television/a.org");
        var conglomerate = file("examples/conglomerate/a.org");
        assertThat(ProjectFolder.of(television, List.of(opened))).isEqualTo(television.getParent());
        assertThat(ProjectFolder.of(conglomerate, List.of(opened))).isEqualTo(conglomerate.getParent());
    }

    @Test
    void aProjectWithFoldersIsOne() throws Exception {
        var top = file("group/enterprise.org");
        var below = file("group/china/beijing/plants.org");
        assertThat(ProjectFolder.of(below, List.of(opened))).isEqualTo(top.getParent());
    }

    @Test
    void whatLiesAboveTheOpenedFolderDoesNotCount() throws Exception {
        file("a.org");
        var inside = file("project/b.org");
        assertThat(ProjectFolder.of(inside, List.of(inside.getParent()))).isEqualTo(inside.getParent());
    }

    @Test
    void aFileOutsideOfAllOpenedFoldersHasItsOwn() throws Exception {
        var elsewhere = file("elsewhere/deep/c.org");
        file("elsewhere/d.org");
        assertThat(ProjectFolder.of(elsewhere, List.of(opened.resolve("project"))))
                .isEqualTo(elsewhere.getParent());
    }

    private Path file(String name) throws Exception {
        var file = opened.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
