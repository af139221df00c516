// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplyCommandTest {
    private static final String OTHER = " --database jdbc:h2:file:$WORK/other/.orgsmith/lab";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN }\n");
    }

    private String names() {
        return shell.run("orgsmith lab sql -p other \"SELECT LOCATION_CODE FROM HR_LOCATIONS_ALL\"")
                .out();
    }

    @Test
    void theProjectsOwnLabIsMadeAndChangedWithoutAsking() {
        var result = shell.run("orgsmith apply --no-input");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(shell.names(".orgsmith")).containsExactly(".gitignore", "lab.holder", "lab.mv.db");
        assertThat(shell.read(".orgsmith/.gitignore")).isEqualTo("*\n");
    }

    @ParameterizedTest
    @CsvSource({"yes, 0, true", "YES, 0, true", "是, 0, true", "y, 2, false", "no, 2, false", "yes please, 2, false"})
    void anotherDatabaseIsChangedOnlyAfterAYes(String answer, int exit, boolean changed) {
        shell.write("other/readme.md", "").run("orgsmith lab create other");
        var result = shell.run("ORGSMITH_DB_USER=ORGSMITH orgsmith apply" + OTHER + " <<< " + answer);
        assertThat(result.exit()).isEqualTo(exit);
        assertThat(names().contains("北京")).isEqualTo(changed);
    }

    @Test
    void theYesMayBeGivenBeforehand() {
        shell.write("other/readme.md", "").run("orgsmith lab create other");
        var result = shell.run("ORGSMITH_DB_USER=ORGSMITH orgsmith apply --no-input --yes" + OTHER);
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(names()).contains("北京");
    }

    @Test
    void whereNothingIsToBeChangedNobodyIsAsked() {
        shell.write("other/readme.md", "").run("orgsmith lab create other");
        shell.run("ORGSMITH_DB_USER=ORGSMITH orgsmith apply --yes" + OTHER);
        var result = shell.run("ORGSMITH_DB_USER=ORGSMITH orgsmith apply" + OTHER);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("No changes.");
    }

    @Test
    void errorsKeepEvenTheLabFromBeingMade() {
        shell.write("a.org", "ledger CN \"光华\"\n");
        assertThat(shell.run("orgsmith apply").exit()).isEqualTo(1);
        assertThat(shell.names(".")).containsExactly("a.org");
    }

    @Test
    void namesThatLookLikeCommandsAreNames() {
        shell.write(
                "a.org", "location A \"O'Neil; DROP TABLE x --\" { country CN }\nlocation B \"&1 电\" { country CN }\n");
        assertThat(shell.run("orgsmith apply").out())
                .contains("Verified: everything is as the text wants it (2 objects).");
        assertThat(shell.run("orgsmith lab sql \"SELECT LOCATION_CODE FROM HR_LOCATIONS_ALL ORDER BY 1\"")
                        .out())
                .contains("O'Neil; DROP TABLE x --", "&1 电");
    }
}
