// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate FILE.orgplan}. */
class SavedScriptsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aPlanForAFreshSystem() {
        shell = new Shell(folder).write("a.org", SavedShell.SETUP + SavedShell.GROUP);
        shell.run("orgsmith plan -o p.orgplan");
    }

    @Test
    void thePlanForAFreshSystemGivesTheSameScriptsAsTheProject() {
        assertThat(shell.run("orgsmith generate --target ebs-12.2 -o project").exit())
                .isZero();
        assertThat(shell.run("orgsmith generate p.orgplan --target ebs-12.2 -o plan")
                        .exit())
                .isZero();
        assertThat(shell.names("plan")).isEqualTo(shell.names("project"));
        for (var name : shell.names("plan")) {
            assertThat(shell.read("plan/" + name)).as(name).isEqualTo(shell.read("project/" + name));
        }
    }

    @Test
    void itsScriptsAreWhatWasReviewedWhateverTheTextSaysByNow() {
        shell.run("orgsmith generate p.orgplan --target ebs-12.2 -o before");
        shell.write("a.org", "location X \"别处\" { country CN }\n");
        shell.run("orgsmith generate p.orgplan --target ebs-12.2 -o after");
        assertThat(shell.read("after/MANIFEST")).isEqualTo(shell.read("before/MANIFEST"));
    }

    @Test
    void whatIsThereAlreadyIsLeftOut() {
        shell.write("a.org", SavedShell.SETUP).run("orgsmith apply");
        shell.write("a.org", SavedShell.SETUP + SavedShell.GROUP);
        shell.run("orgsmith plan -o p.orgplan");
        shell.run("orgsmith generate p.orgplan --target ebs-12.2 -o plan");
        assertThat(shell.names("plan")).contains("30_business_groups.sql").doesNotContain("20_locations.sql");
    }
}
