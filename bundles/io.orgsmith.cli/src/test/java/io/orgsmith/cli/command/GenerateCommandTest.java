// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder)
                .write("p/a.org", "location BJ \"北京\" { country CN }\nenvironment TEST { location BJ is \"测试地点\" }\n");
    }

    private Shell.Result generate(String options) {
        return shell.run("orgsmith generate p --target ebs-12.2 -o out " + options);
    }

    private String all() {
        return shell.names("out").stream()
                .map(name -> shell.read("out/" + name))
                .collect(Collectors.joining());
    }

    @Test
    void itSaysHowManyFilesAndWhereToBegin() {
        var result = generate("");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .isEqualTo("Wrote " + shell.names("out").size() + " files to out. Begin with review.md there.\n");
        assertThat(shell.names("out")).contains("MANIFEST", "review.md");
    }

    @Test
    void theSameTextGivesTheSameScripts() {
        generate("");
        var first = all();
        generate("");
        assertThat(all()).isEqualTo(first);
    }

    @Test
    void theScriptsWorkAsWhoeverIsNamed() {
        generate("--user GH_DBA --application PER --responsibility GH_SETUP");
        assertThat(all()).contains("GH_DBA", "GH_SETUP");
    }

    @Test
    void theEnvironmentDecidesOnNames() {
        generate("--env TEST");
        assertThat(all()).contains("测试地点");
        generate("");
        assertThat(all()).doesNotContain("测试地点");
    }

    @Test
    void theReviewIsInTheLanguageThatIsAskedFor() {
        generate("--lang zh");
        assertThat(shell.read("out/review.md")).containsPattern("[\\p{IsHan}]{4}");
    }

    @Test
    void errorsKeepTheFolderFromBeingMade() {
        shell.write("p/a.org", "ledger CN \"光华\"\n");
        assertThat(generate("").exit()).isEqualTo(1);
        assertThat(shell.names(".")).containsExactly("p");
    }

    @Test
    void anUnknownEnvironmentNamesTheKnownOnes() {
        var result = generate("--env PROD");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("environment PROD is not declared", "fix: declared are: TEST");
    }
}
