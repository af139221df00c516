// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan for a database that is named by its URL. */
class OtherDatabaseTest {
    private static final String URL = "jdbc:h2:file:$WORK/lab/.orgsmith/lab";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aPlan() {
        shell = new Shell(folder)
                .write("a.org", "location BJ \"北京\" { country CN }\n")
                .write("lab/x.md", "");
        run("lab create lab");
        assertThat(run("plan --database " + URL + ";LOCK_TIMEOUT=4321 -o p.orgplan")
                        .exit())
                .isZero();
    }

    private Shell.Result run(String command) {
        return shell.run("ORGSMITH_DB_USER=ORGSMITH orgsmith " + command);
    }

    @Test
    void neitherParametersNorWhoConnectsAreKept() {
        assertThat(shell.read("p.orgplan"))
                .contains("/lab/.orgsmith/lab\"")
                .doesNotContain("LOCK_TIMEOUT", "=4321", "ORGSMITH\"");
    }

    @Test
    void isAppliedThereWithoutNamingItAgainOnceSomebodyAgrees() {
        assertThat(run("apply p.orgplan --no-input").exit()).isEqualTo(Exit.FAILED);
        assertThat(run("apply p.orgplan <<< no").exit()).isEqualTo(Exit.FAILED);
        assertThat(run("apply p.orgplan --yes").exit()).isZero();
        assertThat(run("verify --database " + URL).exit()).isZero();
    }

    @Test
    void otherParametersMayBeGivenButNoOtherDatabase() {
        var other = run("apply p.orgplan --yes --database jdbc:h2:file:$WORK/other");
        assertThat(other.exit()).isEqualTo(Exit.FAILED);
        assertThat(other.err()).contains("the plan was made for " + URL + ", not for jdbc:h2:file:$WORK/other");
        assertThat(run("apply p.orgplan --yes --database " + URL + ";LOCK_TIMEOUT=99")
                        .exit())
                .isZero();
    }
}
