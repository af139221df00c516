// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that was read on trial, before an edit was made, is not read once more when it has come to be so. */
class ExpectedTextTest {
    private static final String GROUP = "business group GH \"光华\" {}\n";
    private static final String UNIT = "operating unit TV \"电视机\" { business group GH }\n";

    @TempDir
    Path temporary;

    private Folder folder;
    private Path groups;

    @BeforeEach
    void writeGroup() throws Exception {
        folder = Folder.in(temporary);
        groups = folder.write("groups.org", GROUP);
    }

    @Test
    void whatWasReadOnTrialIsTakenAsItIs() throws Exception {
        try (var workspace = workspace()) {
            var tried = tried(workspace, GROUP.replace("光华", "光华集团"));
            workspace.open(groups, GROUP.replace("光华", "光华集团"), 1);
            assertThat(language(workspace)).isSameAs(tried);
        }
    }

    @Test
    void anotherTextThanThatIsRead() throws Exception {
        try (var workspace = workspace()) {
            var tried = tried(workspace, GROUP.replace("光华", "光华集团"));
            workspace.open(groups, GROUP.replace("光华", "华泰"), 1);
            assertThat(language(workspace)).isNotSameAs(tried);
            assertThat(Folder.latest(workspace).model().orElseThrow().byId("business-group:GH"))
                    .hasValueSatisfying(group -> assertThat(group.getName()).isEqualTo("华泰"));
        }
    }

    /** One of two files was read on trial: the other one still refers to what it said before. */
    @Test
    void ofSeveralFilesAllAreRead() throws Exception {
        folder.write("units.org", UNIT);
        try (var workspace = workspace()) {
            var tried = tried(workspace, "");
            workspace.open(groups, "", 1);
            assertThat(language(workspace)).isNotSameAs(tried);
            assertThat(Folder.latest(workspace).hasErrors()).isTrue();
        }
    }

    private Workspace workspace() throws Exception {
        return new Workspace(folder.path(), ResolveOptions.AS_WRITTEN);
    }

    private LanguageProject tried(Workspace workspace, String text) throws Exception {
        var tried = language(workspace).glance(groups.toRealPath().toUri(), text);
        workspace.expect(tried);
        return tried;
    }

    private static LanguageProject language(Workspace workspace) throws Exception {
        return Folder.latest(workspace).project().language();
    }
}
