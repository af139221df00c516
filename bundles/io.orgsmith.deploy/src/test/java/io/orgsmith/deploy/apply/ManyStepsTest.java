// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.RunHead;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** More rows than wait for each other are on their way while the rest is worked out; all the same all take effect, or none. */
class ManyStepsTest {
    private static final int MANY = RowStream.FEW * 2 + 1;

    private static Deed deed(long id) {
        var values =
                Map.of("LOCATION_ID", id, "LOCATION_CODE", "L" + id, "LOCATION_USE", "HR", "OBJECT_VERSION_NUMBER", 1L);
        var row = new Row("HR_LOCATIONS_ALL", new TreeMap<>(values));
        return new Deed(Intent.along(Key.of(Kind.LOCATION, "", "L" + id)), List.of(new RowChange.Insert(row)));
    }

    /** Each row is given as soon as it is made. */
    private static List<Deed> deeds(Consumer<RowChange> rows) {
        var deeds = new ArrayList<Deed>();
        for (long id = 1000; id < 1000 + MANY; id++) {
            deeds.add(deed(id));
            deeds.get(deeds.size() - 1).changes().forEach(rows);
        }
        return deeds;
    }

    private static void run(LabFixture lab, Execution.Decision decision) throws SQLException {
        try (var connection = lab.address().open()) {
            new Execution(connection, OwnedTables.of("12.2"), () -> LabFixture.NOW)
                    .run(new RunHead(null, Commits.ONCE, "test", "", ""), decision, (number, deed) -> {});
        }
    }

    private static List<RunStep> steps(LabFixture lab) {
        return new History(lab.address()).steps(1);
    }

    @EachServer
    void allAreThereAndEachIsInTheHistory(Server server) throws SQLException {
        var lab = new LabFixture(server);
        String before = lab.digest();

        run(lab, (run, rows) -> deeds(rows));

        assertThat(lab.ask("SELECT COUNT(*) FROM hr_locations_all")).isEqualTo("" + MANY);
        assertThat(steps(lab)).hasSize(MANY).allMatch(RunStep::isDone);
        lab.rollback(1);
        assertThat(lab.digest()).isEqualTo(before);
    }

    @EachServer
    void whatFailsWhileItIsWorkedOutLeavesNothing(Server server) {
        var lab = new LabFixture(server);
        String before = lab.digest();

        assertThatThrownBy(() -> run(lab, (run, rows) -> {
                    deeds(rows);
                    throw new IllegalStateException("cannot be done");
                }))
                .hasMessage("cannot be done");

        assertThat(lab.digest()).isEqualTo(before);
        assertThat(new History(lab.address()).runs()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo("FAILED");
            assertThat(run.message()).isEqualTo("cannot be done");
        });
    }

    @EachServer
    void aRowThatTheDatabaseRefusesStopsAll(Server server) {
        var lab = new LabFixture(server);
        String before = lab.digest();

        assertThatThrownBy(() -> run(lab, (run, rows) -> {
                    deed(1000).changes().forEach(rows);
                    return deeds(rows);
                }))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).startsWith("23"));

        assertThat(lab.digest()).isEqualTo(before);
        assertThat(steps(lab)).isEmpty();
    }
}
