// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SeedReader;
import java.sql.SQLException;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Labs on servers: made where nothing is in the way, made anew, and never in place of something else. */
class ServerLabTest {
    private static DatabaseAddress empty(Server server) {
        var database = server.newDatabase();
        return new DatabaseAddress(database.url(), database.user(), database.password());
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertProblem(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.key())
                .isEqualTo(key));
    }

    @EachServer
    void aNewLabHoldsWhatAFreshEbsHolds(Server server) throws SQLException {
        var lab = new LabFixture(server);

        try (var connection = lab.address().open()) {
            var image = ReadBack.lab(connection, "12.2");
            var rows = new ArrayList<Row>();
            image.schema().tables().forEach(table -> rows.addAll(image.rows(table.name())));
            assertThat(rows).containsExactlyInAnyOrderElementsOf(SeedReader.of("12.2"));
        }
    }

    @EachServer
    void aLabIsNotMadeTwiceButCanBeReset(Server server) {
        var lab = new LabFixture(server);
        lab.apply(Objects.small());

        assertProblem("lab.exists", () -> new ServerLab(lab.address()).create("12.2", LabFixture.NOW));
        assertThat(lab.state().get(Objects.GROUP)).isPresent();
        new ServerLab(lab.address()).reset("12.1", LabFixture.NOW);

        assertThat(lab.state().get(Objects.GROUP)).isEmpty();
        assertThat(LabVersion.of(lab.address())).isEqualTo("12.1");
    }

    @EachServer
    void tablesOfSomebodyElseAreNotTouched(Server server) throws SQLException {
        var address = empty(server);
        execute(address, "CREATE TABLE gl_ledgers (NOTE VARCHAR(10))");

        assertProblem("lab.occupied", () -> new ServerLab(address).create("12.2", LabFixture.NOW));
        assertProblem("lab.occupied", () -> new ServerLab(address).reset("12.2", LabFixture.NOW));

        execute(address, "SELECT NOTE FROM gl_ledgers");
        assertProblem("lab.none", () -> LabVersion.of(address));
    }

    @EachServer
    void aLabThatWasNeverCompletedIsNoLabAndCanBeReset(Server server) throws SQLException {
        var lab = new LabFixture(server);
        execute(lab.address(), "UPDATE orgsmith_version SET SCHEMA_VERSION = 0");
        execute(lab.address(), "DROP TABLE org_access");

        assertProblem("lab.incomplete", lab::state);
        new ServerLab(lab.address()).reset("12.2", LabFixture.NOW);

        assertThat(lab.plan(Objects.small()).steps()).isNotEmpty();
    }
}
