// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabSqlTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aLab() {
        shell = new Shell(folder);
        shell.run("orgsmith lab create");
    }

    private Shell.Result sql(String query) {
        return shell.run("orgsmith lab sql \"" + query + "\"");
    }

    @Test
    void aQueryIsAnsweredInColumns() {
        assertThat(sql("SELECT 1 AS ONE, '北京' AS CITY").out()).isEqualTo("ONE  CITY\n---  ----\n1    北京\n1 row\n");
    }

    @Test
    void itMayComeFromTheStandardInputAndEndWithASemicolon() {
        assertThat(shell.run("orgsmith lab sql - <<< SELECT 1 AS ONE;").out()).isEqualTo("ONE\n---\n1\n1 row\n");
    }

    @Test
    void programsGetEveryColumnAlsoWhereTwoAreCalledAlike() throws IOException {
        var result = shell.run("orgsmith lab sql --format json \"SELECT 1 AS A, 2 AS A\"");
        var json = new ObjectMapper().readTree(result.out());
        assertThat(json.get("format_version").asText()).isEqualTo("1.0");
        assertThat(json.get("rows").toString()).isEqualTo("[{\"A\":\"1\",\"A_2\":\"2\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM HR_LOCATIONS_ALL",
                "DROP TABLE HR_LOCATIONS_ALL",
                "INSERT INTO HR_LOCATIONS_ALL (LOCATION_ID) VALUES (1)",
                "UPDATE HR_ALL_ORGANIZATION_UNITS SET NAME = 'x'",
                "SHUTDOWN",
                "SELECT FILE_READ('/etc/hostname')",
                "CALL CSVWRITE('stolen.csv', 'SELECT 1')",
                "SELECT 1; DELETE FROM HR_ALL_ORGANIZATION_UNITS",
                ""
            })
    void whatDoesMoreThanReadTheLabIsRefused(String query) {
        var before = shell.run("orgsmith lab show").out();
        var result = sql(query);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("orgsmith: ").doesNotContain("\tat ", "SQL statement");
        assertThat(shell.run("orgsmith lab show").out()).isEqualTo(before);
        assertThat(shell.names(".")).containsExactly(".orgsmith");
    }

    @Test
    void aMistakeIsSaidInOneLineAndLeavesNoLogBeside() {
        assertThat(sql("SELECT * FROM NOPE").err())
                .isEqualTo("orgsmith: The query cannot be run: Table \"NOPE\" not found\n");
        assertThat(shell.names(".orgsmith")).containsExactly(".gitignore", "lab.holder", "lab.mv.db");
    }
}
