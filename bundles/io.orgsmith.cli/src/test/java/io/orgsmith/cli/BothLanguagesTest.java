// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is said in the reader's language, with the same exit code. */
class BothLanguagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "check --nonsense",
                "check --format xml",
                "check --format",
                "check nowhere",
                "check readme.md",
                "check --release 13",
                "check --env NONE",
                "check -o a.org/x",
                "check -o \"\"",
                "plan a.org b.org",
                "plan --database x",
                "plan --database jdbc:h2:mem:x",
                "verify",
                "apply --release 13",
                "generate",
                "show",
                "show a.org",
                "show none.orgplan",
                "show broken.orgplan",
                "approve broken.orgplan",
                "apply broken.orgplan",
                "apply --approved",
                "plan --only nothing",
                "diff --env ONE",
                "generate broken.orgplan --target ebs-12.2 -o scripts",
                "generate --target ebs-12.2 -o a.org",
                "generate --target ebs-12.2 -o .",
                "explain XYZ001",
                "explain BG099",
                "lab create nowhere",
                "lab reset --release 13",
                "lab show",
                "lab sql",
                "lab sql \"SELECT 1\""
            })
    void aMistake(String command) {
        var shell = new Shell(folder)
                .write("a.org", "location BJ \"Beijing\" { country CN }\n")
                .write("broken.orgplan", "{\n  \"format\" : ")
                .write("readme.md", "no model");
        var english = shell.run("orgsmith " + command);
        var chinese = shell.run("LANG=zh_CN.UTF-8 orgsmith " + command);

        assertThat(english.exit()).isEqualTo(Exit.FAILED).isEqualTo(chinese.exit());
        assertThat(english.out() + english.err()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese.out() + chinese.err()).containsPattern("\\p{IsHan}");
        assertThat(english.out() + english.err() + chinese.err()).doesNotContain("\tat ", "Exception");
        assertThat(english.err().lines().count()).isLessThanOrEqualTo(3);
    }
}
