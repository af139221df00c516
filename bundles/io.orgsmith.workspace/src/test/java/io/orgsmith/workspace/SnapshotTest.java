// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final String RULE =
            "package org\ncontext Location\n/** SITE1 warning */\ninv SITE1: self.country <> 'CN'\nendpackage\n";

    @TempDir
    Path folder;

    @Test
    void rulesJudgeWhatReadsWithoutError() throws Exception {
        write("a.org", "\nlocation BJ \"北京\" { country CN }\n");
        write("site.ocl", RULE);
        var snapshot = snapshot();
        assertThat(snapshot.model()).isPresent();
        assertThat(snapshot.diagnostics()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("SITE1");
            assertThat(finding.message().in(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.place().file()).hasFileName("a.org");
            assertThat(finding.place().line()).isEqualTo(2);
        });
    }

    @Test
    void rulesAreSilentWhileAFileHasASyntaxError() throws Exception {
        write("a.org", "location BJ \"北京\" { country CN }\nledger {\n");
        write("site.ocl", RULE);
        var snapshot = snapshot();
        assertThat(snapshot.hasErrors()).isTrue();
        assertThat(codes(snapshot)).allMatch(code -> code.startsWith("syntax."));
    }

    @Test
    void countsWhatRuleSettingsSilence() throws Exception {
        write("a.org", "location BJ \"北京\" { country CN }\naccept SITE1 because \"agreed\"\n");
        write("site.ocl", RULE);
        assertThat(snapshot().accepted()).isEqualTo(1);
    }

    @Test
    void fullWidthPunctuationComesWithAFix() throws Exception {
        write("a.org", "location BJ “北京” { country CN }\n");
        assertThat(snapshot().diagnostics()).anySatisfy(problem -> {
            assertThat(problem.fixes()).hasSize(1);
            assertThat(problem.fixes().get(0).title().in(Locale.ENGLISH)).isEqualTo("write \"北京\"");
        });
    }

    @Test
    void aSitesOwnRulesLieBesideTheModel() throws Exception {
        write("a.org", "location BJ \"北京\" { country CN }\n");
        write("broken.ocl", "package org\ncontext Location inv SITE1: self.nonsense\nendpackage\n");
        var snapshot = snapshot();
        assertThat(snapshot.diagnostics()).anySatisfy(problem -> {
            assertThat(problem.code()).startsWith("rule.");
            assertThat(problem.place().file()).hasFileName("broken.ocl");
            assertThat(problem.place().line()).isEqualTo(2);
        });
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private Snapshot snapshot() throws Exception {
        return Snapshot.of(folder, ResolveOptions.AS_WRITTEN);
    }

    private static List<String> codes(Snapshot snapshot) {
        return snapshot.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
