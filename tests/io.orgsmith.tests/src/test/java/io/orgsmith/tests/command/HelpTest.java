// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.documents.Console;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command teaches by an example that works in a clone. */
class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"check", "fmt", "apply", "generate", "diff", "rules", "explain", "lab create"})
    void itsExampleWorks(String command, @TempDir Path folder) throws IOException {
        var console = Clone.in(folder).console();
        var example = example(console.run("./orgsmith " + command + " --help"), "Example:");
        assertThat(example).startsWith("orgsmith " + command + " ");
        console.run("./" + example);
        assertThat(console.exit()).isNotEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "verify", "lab show", "lab reset", "lab sql"})
    void itsExampleWorksOnceThereIsALab(String command, @TempDir Path folder) throws IOException {
        var console = Clone.in(folder).console();
        console.run("./orgsmith apply examples/television");
        console.run("./" + example(console.run("./orgsmith " + command + " --help"), "Example:"));
        assertThat(console.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "fmt",
                "plan",
                "show",
                "approve",
                "apply",
                "verify",
                "generate",
                "diff",
                "rules",
                "explain",
                "lab"
            })
    void bothLanguagesGiveTheSameExample(String command, @TempDir Path folder) throws IOException {
        var console = new Console(folder);
        var english = console.run("./orgsmith " + command + " --help");
        var chinese = console.run("LANG=zh_CN.UTF-8 ./orgsmith " + command + " --help");
        assertThat(chinese).containsPattern("\\p{IsHan}");
        assertThat(example(chinese, "示例：")).isEqualTo(example(english, "Example:"));
    }

    /** The command under a heading, on one line. */
    private static String example(String help, String heading) {
        assertThat(help).contains("\n" + heading + "\n");
        return help.substring(help.indexOf("\n" + heading) + heading.length() + 1)
                .strip()
                .replaceAll("(?s)\n\n.*", "")
                .replaceAll("\\s+", " ");
    }
}
