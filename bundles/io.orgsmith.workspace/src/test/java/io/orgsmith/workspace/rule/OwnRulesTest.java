// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Folder;
import io.orgsmith.workspace.Severity;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own rules, beside the model. */
class OwnRulesTest {
    @TempDir
    Path temporary;

    @Test
    void anImportedModelIsJudgedByThem() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("orgsmith.project", "");
        folder.write("p/a.org", "import \"../shared\"\n");
        folder.write("p/site.ocl", "package org\n--- SITE1 error\ncontext Location\ninv SITE1: false\nendpackage\n");
        folder.write("shared/b.org", "\nlocation BJ \"BJ\" { country CN }\n");
        var finding =
                new Folder(folder.path().resolve("p")).snapshot().diagnostics().get(0);
        assertThat(finding.code()).isEqualTo("SITE1");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().file()).isEqualTo(folder.path().resolve("shared/b.org"));
        assertThat(finding.place().line()).isEqualTo(2);
    }

    @Test
    void aRuleThatCannotBeReadIsAnErrorInItsFile() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "location BJ \"BJ\" { country CN }\n");
        var rules = folder.write("site.ocl", "package org\ncontext Location\ninv SITE1: self.城市 = 1\nendpackage\n");
        assertThat(folder.snapshot().diagnostics()).anySatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.place().file()).isEqualTo(rules);
            assertThat(problem.place().line()).isEqualTo(3);
        });
    }

    @Test
    void findingsThatTheTextAcceptsAreCounted() throws Exception {
        var folder = Folder.in(temporary);
        folder.write(
                "a.org",
                "location BJ \"BJ\" { country CN }\nlocation SH \"SH\" { country CN }\n"
                        + "accept SITE1 on BJ because \"agreed\"\n");
        folder.write("site.ocl", "package org\n--- SITE1 error\ncontext Location\ninv SITE1: false\nendpackage\n");
        var snapshot = folder.snapshot();
        assertThat(snapshot.accepted()).isEqualTo(1);
        assertThat(Folder.codes(snapshot)).containsExactly("SITE1");
        assertThat(snapshot.diagnostics().get(0).place().line()).isEqualTo(2);
        assertThat(snapshot.diagnostics().get(0).why().in(Locale.ENGLISH)).isEmpty();
    }
}
