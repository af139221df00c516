// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A lab on a server, from an empty database on. */
class DatabaseOptionTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.org"), """
                enterprise "光华集团" for ebs 12.2
                location BJ "北京总部" { country CN  city "北京" }
                """);
        shell = new Shell(folder);
    }

    private Shell.Result run(TestDatabase database, String command) {
        return shell.run("ORGSMITH_DB_USER=" + database.user() + " ORGSMITH_DB_PASSWORD=" + database.password()
                + " orgsmith " + command + " --database " + database.url());
    }

    @EachServer
    void aLabOnAServerIsMadeAppliedToVerifiedAndAsked(Server server) {
        TestDatabase database = server.newDatabase();

        assertThat(run(database, "lab create .").out()).contains("12.2", database.url());
        assertThat(run(database, "plan . --detailed-exitcode").exit()).isEqualTo(2);
        assertThat(run(database, "apply . --yes").out()).contains("Verified");
        assertThat(run(database, "verify .").exit()).isZero();
        assertThat(run(database, "plan . --detailed-exitcode").exit()).isZero();
        assertThat(run(database, "lab show .").out()).contains("release 12.2");
        assertThat(run(database, "lab sql \"SELECT TOWN_OR_CITY FROM HR_LOCATIONS_ALL\"")
                        .out())
                .contains("北京", "1 row");
        assertThat(run(database, "lab sql \"select count(*) from hr_locations_all\"")
                        .exit())
                .isZero();

        assertThat(run(database, "lab reset .").exit()).isZero();
        assertThat(run(database, "verify .").exit()).isEqualTo(1);
        assertThat(Files.exists(folder.resolve(".orgsmith"))).isFalse();
    }

    @EachServer
    void aDatabaseThatIsNoLabIsLeftAlone(Server server) {
        TestDatabase database = server.newDatabase();

        var result = run(database, "apply . --yes");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is no lab");
    }
}
