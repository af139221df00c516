// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Given a connection, this is what trying it says. */
@ExtendWith(ErrorLog.class)
class TrialTest {
    @TempDir
    Path folder;

    private static Trial of(String url, String driver) {
        return Trial.of(new Connection("X", url, "SCOTT", driver, "", ""), "tiger");
    }

    @Test
    void noDatabaseIsMadeByTrying() {
        assertThat(of("jdbc:h2:file:" + folder.resolve("none"), "").isWell()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oracleNeedsADriverWhichIsSaid() {
        var trial = of("jdbc:oracle:thin:@//localhost:1521/EBSDB", "");
        assertThat(trial.isWell()).isFalse();
        assertThat(trial.words()).contains("Edit the connection", "ojdbc11.jar");
    }

    @Test
    void theDriversOfPostgreSqlAndMariaDbAreThere() {
        for (var url : new String[] {"jdbc:postgresql://localhost:1/x", "jdbc:mariadb://localhost:1/x"}) {
            var trial = of(url, "");
            assertThat(trial.isWell()).isFalse();
            assertThat(trial.words()).as(url).contains("cannot be reached").doesNotContain("tiger");
        }
    }

    @Test
    void aFileThatIsNoDriverIsSaid() throws Exception {
        var file = Files.writeString(folder.resolve("driver.jar"), "no jar");
        assertThat(of("jdbc:oracle:thin:@//localhost:1521/EBSDB", file.toString())
                        .words())
                .contains("driver.jar");
    }
}
