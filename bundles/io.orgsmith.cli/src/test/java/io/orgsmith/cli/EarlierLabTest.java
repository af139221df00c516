// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.lab.LabDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lab that an earlier version of Orgsmith made, or whose history is gone: what it holds is kept on the way that is told. */
class EarlierLabTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void anAppliedProjectAndAForeignChange() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN }\nenvironment TEST { }\n");
        shell.run("orgsmith apply");
        shell.run("foreign \"UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '通州' WHERE LOCATION_CODE = '北京'\"");
    }

    private void sql(String... statements) throws SQLException {
        try (var connection = new LabDatabase(folder).address().open();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private void assertKept() {
        assertThat(shell.run("orgsmith plan").err())
                .contains("orgsmith import -o FOLDER", "orgsmith lab reset", "apply FOLDER");
        var imported = shell.run("orgsmith import -o .kept");
        assertThat(imported.exit()).isZero();
        assertThat(shell.run("orgsmith lab reset").exit()).isZero();
        assertThat(shell.run("orgsmith apply .kept --database jdbc:h2:file:$WORK/.orgsmith/lab --yes")
                        .err())
                .contains("ORGSMITH_DB_USER");
        assertThat(shell.run("ORGSMITH_DB_USER=ORGSMITH orgsmith apply .kept --yes"
                                + " --database jdbc:h2:file:$WORK/.orgsmith/lab")
                        .exit())
                .isZero();
        assertThat(shell.run("orgsmith plan").out()).contains("No changes");
        assertThat(shell.run("orgsmith lab sql \"SELECT TOWN_OR_CITY FROM HR_LOCATIONS_ALL\"")
                        .out())
                .contains("通州");
        assertThat(shell.run("orgsmith drift").out()).startsWith("No drift");
    }

    @Test
    void oneOfAnEarlierVersionIsImportedAndMadeAnew() throws SQLException {
        sql("UPDATE ORGSMITH_VERSION SET SCHEMA_VERSION = 2", "DROP TABLE ORGSMITH_MANAGED_MORE");
        assertThat(shell.run("orgsmith apply").err()).contains("an earlier version of Orgsmith");
        assertKept();
    }

    @Test
    void oneOfTheVersionBeforeGoesOnWithItsHistory() throws SQLException {
        String history = shell.run("orgsmith history --format json").out();
        sql("UPDATE ORGSMITH_VERSION SET SCHEMA_VERSION = 4");
        assertThat(shell.run("orgsmith history --format json").out()).isEqualTo(history);
        assertThat(shell.run("orgsmith drift").out()).startsWith("No drift");
        shell.write("b.org", "location SH \"上海\" { country CN }\n");
        assertThat(shell.run("orgsmith apply").exit()).isZero();
        assertThat(shell.run("orgsmith rollback 2 --yes").exit()).isZero();
        assertThat(shell.run("orgsmith lab sql \"SELECT SCHEMA_VERSION FROM ORGSMITH_VERSION\"")
                        .out())
                .contains("5");
        assertThat(shell.run("orgsmith drift").out()).startsWith("No drift");
    }

    @Test
    void oneWithoutOurTablesToo() throws SQLException {
        sql("DROP TABLE ORGSMITH_MANAGED_MORE", "DROP TABLE ORGSMITH_MANAGED", "DROP TABLE ORGSMITH_VERSION");
        assertThat(shell.run("orgsmith apply").err()).contains("it has no table ORGSMITH_VERSION");
        assertKept();
    }

    @Test
    void oneOfANewerVersionIsForThatVersion() throws SQLException {
        sql("UPDATE ORGSMITH_VERSION SET SCHEMA_VERSION = 99");
        assertThat(shell.run("orgsmith apply").err())
                .contains("Use the newer one.")
                .doesNotContain("reset");
    }

    @Test
    void ofAnEnvironmentTheWayIsToldWithItsName() {
        shell.run("orgsmith apply --env TEST");
        var lab = new LabDatabase(folder, "TEST").address();
        try (var connection = lab.open();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE ORGSMITH_VERSION SET SCHEMA_VERSION = 1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(shell.run("orgsmith drift --env TEST").err())
                .contains("orgsmith import --env TEST -o FOLDER", "orgsmith lab reset --env TEST");
        assertThat(shell.run("orgsmith import --env TEST -o .kept").exit()).isZero();
    }

    @Test
    void withoutOurTablesNothingTells121From122AndThatIsSaid() throws SQLException {
        shell.run("orgsmith lab reset --release 12.1");
        sql("DROP TABLE ORGSMITH_VERSION");
        assertThat(shell.run("orgsmith import -o guessed").err())
                .contains("Taken for release 12.2", "import with --release 12.1");
        var asked = shell.run("orgsmith import -o asked --release 12.1");
        assertThat(asked.err()).doesNotContain("Taken for");
        assertThat(shell.read("asked/enterprise.org")).contains("for ebs 12.1");
    }

    @Test
    void whereTheReleaseIsKnownNothingIsSaidOfIt() {
        assertThat(shell.run("orgsmith import -o known").err()).doesNotContain("Taken for");
    }
}
