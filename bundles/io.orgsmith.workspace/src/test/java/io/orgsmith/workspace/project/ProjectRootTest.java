// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the imports of a project may reach. */
class ProjectRootTest {
    @TempDir
    Path temporary;

    @Test
    void withoutAMarkerTheFolderIsTheRoot() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("p/a.org", "location BJ \"BJ\"\n");
        assertThat(ProjectRoot.of(folder.path().resolve("p")).path())
                .isEqualTo(folder.path().resolve("p"));
    }

    @Test
    void theNearestMarkerCounts() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("orgsmith.project", "");
        folder.write("group/orgsmith.project", "whatever stands in it");
        folder.write("group/tv/a.org", "location BJ \"BJ\"\n");
        assertThat(ProjectRoot.of(folder.path().resolve("group/tv")).path())
                .isEqualTo(folder.path().resolve("group"));
    }

    @Test
    void aFolderThatOnlyBeginsLikeTheRootLiesOutside() throws Exception {
        var folder = Folder.in(temporary);
        var inside = folder.write("group/a.org", "");
        var outside = folder.write("group-old/a.org", "");
        var root = ProjectRoot.of(folder.path().resolve("group"));
        assertThat(root.holds(inside)).isTrue();
        assertThat(root.holds(outside)).isFalse();
        assertThat(root.wouldHold(folder.path().resolve("group/new.org"))).isTrue();
        assertThat(root.wouldHold(folder.path().resolve("group-old/new.org"))).isFalse();
    }

    @Test
    void aLinkLiesWhereItLeads() throws Exception {
        var folder = Folder.in(temporary);
        var outside = folder.write("other/a.org", "");
        Files.createDirectories(folder.path().resolve("group"));
        var link = Files.createSymbolicLink(folder.path().resolve("group/a.org"), outside);
        assertThat(ProjectRoot.of(folder.path().resolve("group")).holds(link)).isFalse();
    }
}
