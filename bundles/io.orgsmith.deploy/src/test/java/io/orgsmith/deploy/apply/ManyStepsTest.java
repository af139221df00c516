// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.util.List;

/** More rows than wait for each other are on their way while the rest is worked out; all the same all take effect, or none. */
class ManyStepsTest {
    private static final int MANY = RowStream.FEW * 2 + 1;

    private static List<RunStep> steps(LabFixture lab) {
        return new History(lab.address()).steps(1);
    }

    @EachServer
    void allAreThereAndEachIsInTheHistory(Server server) throws SQLException {
        var lab = new LabFixture(server);
        String before = lab.digest();

        ManyDeeds.run(lab, (run, rows) -> ManyDeeds.of(MANY, rows));

        assertThat(lab.ask("SELECT COUNT(*) FROM hr_locations_all")).isEqualTo("" + MANY);
        assertThat(steps(lab)).hasSize(MANY).allMatch(RunStep::isDone);
        assertThat(lab.ask("SELECT COUNT(*) FROM orgsmith_journal")).isEqualTo("0");
        lab.rollback(1);
        assertThat(lab.digest()).isEqualTo(before);
    }

    @EachServer
    void whatFailsWhileItIsWorkedOutLeavesNothing(Server server) {
        var lab = new LabFixture(server);
        String before = lab.digest();

        assertThatThrownBy(() -> ManyDeeds.run(lab, (run, rows) -> {
                    ManyDeeds.of(MANY, rows);
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

        assertThatThrownBy(() -> ManyDeeds.run(lab, (run, rows) -> {
                    ManyDeeds.deed(1000).changes().forEach(rows);
                    return ManyDeeds.of(MANY, rows);
                }))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).startsWith("23"));

        assertThat(lab.digest()).isEqualTo(before);
        assertThat(steps(lab)).isEmpty();
    }
}
