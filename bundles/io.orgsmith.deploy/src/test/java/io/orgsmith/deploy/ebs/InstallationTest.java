// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.ebs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import io.orgsmith.target.lab.table.SchemaReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database tells what it is. */
class InstallationTest {
    @TempDir
    private Path folder;

    /** Takes away what only a lab has and adds what only an EBS has. */
    private static void makeEbs(LabFixture lab, String release) throws SQLException {
        try (var connection = lab.address().open();
                var statement = connection.createStatement()) {
            var own = new ArrayList<>(SchemaReader.own().tables());
            Collections.reverse(own);
            for (var table : own) {
                statement.execute("DROP TABLE " + table.inSql());
            }
            statement.execute("CREATE TABLE fnd_product_groups (PRODUCT_GROUP_ID INT, RELEASE_NAME VARCHAR(50))");
            statement.execute("INSERT INTO fnd_product_groups VALUES (1, '" + release + "')");
        }
    }

    @Test
    void aLabIsALab() {
        assertThat(Installation.of(new LabFixture(folder).address())).isEqualTo(new Installation("12.2", false));
    }

    @ParameterizedTest
    @CsvSource({"11.5.10.2, 11i", "12.1.3, 12.1", "12.2.9, 12.2"})
    void anEbsIsRecognizedByItsReleaseName(String name, String release) throws SQLException {
        var lab = new LabFixture(folder);
        makeEbs(lab, name);

        assertThat(Installation.of(lab.address())).isEqualTo(new Installation(release, true));
    }

    @Test
    void anEbsOfAnotherReleaseIsRefused() throws SQLException {
        var lab = new LabFixture(folder);
        makeEbs(lab, "12.0.6");

        assertThat(catchThrowableOfType(DatabaseProblem.class, () -> Installation.of(lab.address()))
                        .key())
                .isEqualTo("ebs.release");
    }

    @EachServer
    void theTablesOfAnEbsAreReadWithoutAnyOfOurs(Server server) throws SQLException {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());
        var before = lab.state();
        makeEbs(lab, "12.2.11");

        assertThat(ReadBack.state(lab.address(), LocalDate.of(2026, 1, 1))).isEqualTo(before);
    }
}
