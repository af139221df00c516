// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import io.orgsmith.rules.Rule;
import io.orgsmith.rules.RuleCatalogue;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {
    @TempDir
    Path folder;

    static Stream<String> rules() {
        return RuleCatalogue.standard().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAReasonAndTwoExamples(String id) {
        var english = new Shell(folder).run("orgsmith explain " + id).out();
        assertThat(english).startsWith(id + " ").contains("\nwhy: ");
        assertThat(english).containsPattern("\n(Wrong|Applied before).*:\n\n {4}\\S");
        assertThat(english).doesNotContain("SPDX");

        var chinese = new Shell(folder).run("LANG=zh_CN orgsmith explain " + id).out();
        assertThat(chinese).startsWith(id + " ").contains("\n原因：").doesNotContain("why:");
    }

    @Test
    void theIdMayBeWrittenInAnyLetterCase() {
        var shell = new Shell(folder);
        assertThat(shell.run("orgsmith explain inv003")).isEqualTo(shell.run("orgsmith explain INV003"));
    }

    @Test
    void aChapterNamesItsRules() {
        var result = new Shell(folder).run("orgsmith explain led");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("there is no rule led", "there are LED001, LED002");
    }

    @Test
    void theHeadingStandsOutOnATerminal() {
        assertThat(Shell.onTerminal(folder).run("orgsmith explain INV003").out())
                .startsWith("\u001B[1mINV003\u001B[0m \u001B[1;31merror\u001B[0m ");
    }
}
