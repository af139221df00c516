// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which project a plan was made from is said so that a person finds it, wherever they and the plan are. */
class ShownProjectTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProject() {
        shell = new Shell(folder).write("tv/a.org", "location BJ \"北京\" { country CN }\n");
    }

    @Test
    void aPlanInsideTheProjectNamesItsFolder() {
        new Shell(folder.resolve("tv")).run("orgsmith plan -o a.orgplan");
        var inside = new Shell(folder.resolve("tv")).run("orgsmith show a.orgplan");
        assertThat(inside.out())
                .contains("Project:     $WORK\n", "Database:    the lab of $WORK\n")
                .doesNotContain("Project:     .\n");
        assertThat(shell.run("orgsmith show tv/a.orgplan").out())
                .contains("Project:     tv\n", "Database:    the lab of tv\n");
    }

    @Test
    void aPlanBesideTheProjectNamesItAsSeenFromHere() {
        shell.run("orgsmith plan tv -o plans/a.orgplan");
        assertThat(shell.run("orgsmith show plans/a.orgplan").out()).contains("Project:     tv\n");
        assertThat(new Shell(folder.resolve("plans"))
                        .run("orgsmith show a.orgplan")
                        .out())
                .contains("Project:     ../tv\n");
    }
}
