// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who names the wrong number of environments is told which there are. */
class DiffHintTest {
    @TempDir
    Path folder;

    private Shell.Result diff(String declared, String options) {
        return new Shell(folder)
                .write("a.org", "location BJ \"北京\" { country CN }\n" + declared)
                .run("orgsmith diff" + options);
    }

    @Test
    void theHintNamesTwoThatAreDeclared() {
        var result = diff("environment UAT { }\nenvironment DEV { }\nenvironment LIVE { }\n", " --env DEV");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("fix: name two that the text declares: --env UAT --env DEV\n");
        assertThat(diff("environment UAT { }\nenvironment DEV { }\n", " --env DEV --env DEV --env UAT")
                        .err())
                .contains("--env UAT --env DEV");
    }

    @Test
    void whereThereAreNotTwoItSaysSo() {
        assertThat(diff("environment TEST { }\n", " --env TEST").err())
                .contains("the text declares fewer than two environments", "such as: environment TEST { }");
    }
}
