// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.H2Server;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.util.function.ToIntFunction;

/** Wherever the connection breaks, nothing is half done, no step is done twice, and one can go on or go back. */
class CutConnectionTest {
    /** The same statements are made everywhere: where all are cut on H2, on servers some of them are enough. */
    private static final int ON_SERVERS = 7;

    @EachServer
    void anApplyInOneTransaction(Server server) throws SQLException {
        int cuts = cuts(server, Commits.ONCE, "an apply", lab -> text(lab).applies());
        assertThat(cuts).isGreaterThan(100);
    }

    @EachServer
    void anApplyStepByStep(Server server) throws SQLException {
        int cuts = cuts(server, Commits.EACH_STEP, "an apply", lab -> text(lab).applies());
        assertThat(cuts).isGreaterThan(120);
    }

    @EachServer
    void aRollbackInOneTransaction(Server server) throws SQLException {
        int stride = stride(server);
        int cuts = cuts(server, Commits.ONCE, "a rollback", lab -> text(lab).rollbacks(stride));
        assertThat(cuts).isGreaterThan(200 / stride);
    }

    @EachServer
    void aRollbackStepByStep(Server server) throws SQLException {
        int stride = stride(server);
        int cuts =
                cuts(server, Commits.EACH_STEP, "a rollback", lab -> text(lab).rollbacks(stride));
        assertThat(cuts).isGreaterThan(250 / stride);
    }

    private static CutTrial text(FailureLab lab) {
        return CutTrial.ofText(lab, Change.of("small"));
    }

    static int stride(Server server) {
        return server instanceof H2Server ? 1 : ON_SERVERS;
    }

    /** Prints and answers how many cuts a trial makes. */
    static int cuts(Server server, Commits commits, String what, ToIntFunction<FailureLab> trial) throws SQLException {
        long start = System.nanoTime();
        int cuts;
        try (var lab = new FailureLab(server, commits)) {
            cuts = trial.applyAsInt(lab);
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.printf("%s, commits %s: %s cut at %d points in %d s%n", server, commits, what, cuts, seconds);
        return cuts;
    }
}
