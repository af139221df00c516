// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.documents.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands put together for a Chinese reader has the punctuation of Chinese. */
class PunctuationOfCommandsTest {
    private static final String CHINESE = "LANG=zh_CN.UTF-8 ./orgsmith ";

    static List<String> rules() {
        return RuleCatalogue.standard().rules().stream().map(rule -> rule.id()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findings(String rule, @TempDir Path folder) throws IOException {
        var console = Clone.of(folder, "examples/mistakes/" + rule).console();
        assertChinese(console.run(CHINESE + "explain " + rule));
        assertChinese(console.run(CHINESE + "check examples/mistakes/" + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "--help", "check nowhere", "chek", "plan --form xml", "generate"})
    void wordsAboutTheCommandLine(String command, @TempDir Path folder) {
        assertChinese(new Console(folder).run(CHINESE + command));
    }

    @ParameterizedTest
    @CsvSource({"television, ebs-12.2", "classic-11i, ebs-11i"})
    void aDay(String example, String target, @TempDir Path folder) throws IOException {
        var console = Clone.in(folder).console();
        Stream.of(
                        "plan",
                        "generate --target " + target + " -o scripts",
                        "apply --yes",
                        "verify",
                        "drift",
                        "history",
                        "lab show")
                .map(command -> console.run(CHINESE + command + " examples/" + example))
                .forEach(PunctuationOfCommandsTest::assertChinese);
        assertChinese(console.run("cat scripts/manual.md"));
    }

    private static void assertChinese(String text) {
        assertThat(text).containsPattern("\\p{IsHan}");
        assertThat(HalfWidth.in(text)).as(text).isEmpty();
    }
}
