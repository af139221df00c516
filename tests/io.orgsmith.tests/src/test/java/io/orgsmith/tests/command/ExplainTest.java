// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.tests.documents.Console;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is explained at the command line, in both languages, with an example that breaks it and one that does not. */
class ExplainTest {
    static List<String> rules() {
        return RuleCatalogue.standard().rules().stream().map(rule -> rule.id()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void withAReasonAndTwoExamples(String rule, @TempDir Path folder) {
        var console = new Console(folder);
        var text = console.run("./orgsmith explain " + rule);
        assertThat(console.exit()).isZero();
        assertThat(text).startsWith(rule + " ").contains("\nwhy: ");
        var examples = text.split("\n(Wrong|Right|Applied before|Planned now|Planned).*\n");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        assertThat(examples[1].strip()).isNotEmpty().isNotEqualTo(examples[2].strip());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void inChineseToo(String rule, @TempDir Path folder) {
        var console = new Console(folder);
        var text = console.run("LANG=zh_CN.UTF-8 ./orgsmith explain " + rule);
        assertThat(console.exit()).isZero();
        assertThat(text.lines().findFirst())
                .hasValueSatisfying(
                        title -> assertThat(title).startsWith(rule + " ").containsPattern("\\p{IsHan}"));
        assertThat(text).contains("\n原因：").doesNotContain("\nwhy: ");
    }
}
