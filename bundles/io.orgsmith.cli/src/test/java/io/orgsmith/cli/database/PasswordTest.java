// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password reaches the database, and nothing else. */
class PasswordTest {
    private static final String ASKED = "Password of ANN@";

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void makeADatabase() throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("db");
        DriverManager.getConnection(url, "ANN", "tiger").close();
        new Shell(folder).write("a.org", """
                enterprise "光华集团" for ebs 12.2
                location BJ "北京总部" { country CN  city "北京" }
                """);
    }

    private String create(String before, String after) {
        return before + " ORGSMITH_DB_USER=ANN orgsmith lab create . --database " + url + after;
    }

    @Test
    void theEnvironmentHasIt() {
        var result = Shell.onTerminal(folder).run(create("ORGSMITH_DB_PASSWORD=tiger", ""));

        assertThat(result.exit()).isZero();
        assertThat(result.err()).doesNotContain(ASKED);
    }

    @Test
    void aPersonIsAskedOnceAndTheAnswerNotShown() {
        var result = Shell.onTerminal(folder).run(create("LANG=en", " <<< tiger"));

        assertThat(result.exit()).isZero();
        assertThat(result.err()).containsOnlyOnce(ASKED + "jdbc:h2:file:$WORK/db:");
        assertThat(result.out() + result.err()).doesNotContain("tiger");
    }

    @Test
    void nobodyIsAskedWhereNobodyMayOrCanBe() {
        for (var result : new Shell.Result[] {
            Shell.onTerminal(folder).run(create("LANG=en", " --no-input <<< tiger")),
            new Shell(folder).run(create("LANG=en", " <<< tiger"))
        }) {
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).doesNotContain(ASKED).contains("refuses user or password");
        }
    }

    @Test
    void aFileHasItAndComesFirst() throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "tiger\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThat(new Shell(folder)
                        .run(create("ORGSMITH_DB_PASSWORD=wrong", " --password-file secret"))
                        .exit())
                .isZero();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(new Shell(folder)
                        .run(create("LANG=zh", " --password-file secret"))
                        .err())
                .contains("chmod 600")
                .doesNotContain("tiger");
    }

    @Test
    void aWrongOneIsNotRepeatedEvenInAStackTrace() {
        var result = new Shell(folder).run(create("ORGSMITH_DB_PASSWORD=lion-king", " --debug"));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out() + result.err()).doesNotContain("lion-king");
    }

    @Test
    void oneInTheAddressIsRefusedAndNotRepeated() {
        var result = new Shell(folder)
                .run("ORGSMITH_DB_USER=x orgsmith plan . --debug --database jdbc:oracle:thin:apps/tiger@prod");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--password-file").doesNotContain("tiger");
    }

    @Test
    void theHistoryDoesNotHaveIt() {
        new Shell(folder).run(create("ORGSMITH_DB_PASSWORD=tiger", ""));
        var login = "ORGSMITH_DB_USER=ANN ORGSMITH_DB_PASSWORD=tiger orgsmith ";
        var applied = new Shell(folder).run(login + "apply . --yes --database " + url);
        var history = new Shell(folder).run(login + "history --format json --database " + url);

        assertThat(applied.err() + history.err()).isEmpty();
        assertThat(applied.out() + applied.err() + history.out()).doesNotContain("tiger");
    }
}
