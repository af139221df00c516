// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static io.orgsmith.tests.failure.CutConnectionTest.stride;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.sql.SQLException;

/** Wherever the connection breaks under a saved plan, the same plan is continued, or taken back as a whole. */
class CutPlanTest {
    @EachServer
    void inOneTransaction(Server server) throws SQLException {
        assertThat(cuts(server, Commits.ONCE)).isGreaterThan(100 / stride(server));
    }

    @EachServer
    void stepByStep(Server server) throws SQLException {
        assertThat(cuts(server, Commits.EACH_STEP)).isGreaterThan(120 / stride(server));
    }

    private static int cuts(Server server, Commits commits) throws SQLException {
        return CutConnectionTest.cuts(
                server, commits, "an apply of a saved plan", lab -> CutTrial.ofSavedPlan(lab, Change.of("small"))
                        .applies(stride(server)));
    }
}
