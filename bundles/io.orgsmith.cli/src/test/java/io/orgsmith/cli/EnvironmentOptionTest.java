// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reads what a project means reads it for an environment. */
class EnvironmentOptionTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProject() {
        shell = new Shell(folder).write("a.org", """
                        location BJ "北京" { country CN }
                        environment TEST { location BJ is "TEST 北京" }
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "plan",
                "apply",
                "verify",
                "generate --target ebs-12.2 -o out",
                "lab supply",
                "diff --env TEST"
            })
    void oneThatIsNotDeclaredIsRefused(String command) {
        var result = shell.run("orgsmith " + command + " --env NOWHERE");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.out() + result.err()).contains("environment.unknown");
    }

    @Test
    void fromThePlanToTheVerifiedLab() {
        assertThat(shell.run("orgsmith plan --env TEST -o t.orgplan").out()).contains("\"TEST 北京\"");
        assertThat(shell.run("orgsmith apply t.orgplan").out()).contains("\"TEST 北京\"");
        assertThat(shell.run("orgsmith verify --env TEST").exit()).isZero();
        assertThat(shell.run("orgsmith verify").err()).contains("There is no lab in");
    }
}
