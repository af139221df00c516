// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.util.List;

/** A history that an earlier build began, with a row for each step, goes on in the same lab. */
class EarlierHistoryTest {
    private static final int MANY = RowStream.FEW + 1;

    private static List<RunStep> steps(LabFixture lab, long run) {
        return new History(lab.address()).steps(run);
    }

    private static String version(LabFixture lab) {
        return lab.ask("SELECT SCHEMA_VERSION FROM orgsmith_version");
    }

    @EachServer
    void itTellsTheSameAndIsTakenBackTogetherWithWhatCameLater(Server server) throws SQLException {
        var lab = new LabFixture(server);
        String before = lab.digest();
        ManyDeeds.run(lab, (run, rows) -> ManyDeeds.of(MANY, rows));
        String applied = lab.digest();
        List<RunStep> steps = steps(lab, 1);
        EarlierHistory.in(lab);

        assertThat(lab.ask("SELECT COUNT(*) FROM orgsmith_journal")).isEqualTo("" + MANY);
        assertThat(steps(lab, 1)).hasSize(MANY).isEqualTo(steps);
        assertThat(version(lab)).isEqualTo("4");

        lab.rollback(1);
        assertThat(lab.digest()).isEqualTo(before);
        assertThat(version(lab)).isEqualTo("5");
        assertThat(steps(lab, 1)).isEqualTo(steps);
        assertThat(lab.ask("SELECT COUNT(*) FROM orgsmith_journal")).isEqualTo("" + MANY);
        assertThat(steps(lab, 2))
                .hasSize(MANY)
                .allMatch(RunStep::isDone)
                .extracting(step -> step.intent().undoes())
                .containsExactlyInAnyOrderElementsOf(
                        steps.stream().map(RunStep::id).toList());

        lab.rollback(2);
        assertThat(lab.digest()).isEqualTo(applied);
        lab.rollback(1);
        assertThat(lab.digest()).isEqualTo(before);
    }
}
