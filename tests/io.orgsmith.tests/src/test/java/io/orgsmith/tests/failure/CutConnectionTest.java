// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.H2Server;
import io.orgsmith.servers.Server;
import java.sql.SQLException;

/** Wherever the connection breaks, nothing is half done, no step is done twice, and one can go on or go back. */
class CutConnectionTest {
    /** A rollback makes the same statements everywhere: on servers some of them are enough. */
    private static final int ON_SERVERS = 7;

    @EachServer
    void anApplyInOneTransaction(Server server) throws SQLException {
        int cuts = 0;
        try (var lab = new FailureLab(server, Commits.ONCE)) {
            cuts = new CutTrial(lab, Change.of("small")).applies();
        }

        System.out.printf("%s, one transaction: an apply cut at %d points%n", server, cuts);
        assertThat(cuts).isGreaterThan(100);
    }

    @EachServer
    void anApplyStepByStep(Server server) throws SQLException {
        int cuts = 0;
        try (var lab = new FailureLab(server, Commits.EACH_STEP)) {
            cuts = new CutTrial(lab, Change.of("small")).applies();
        }

        System.out.printf("%s, step by step: an apply cut at %d points%n", server, cuts);
        assertThat(cuts).isGreaterThan(120);
    }

    @EachServer
    void aRollbackStepByStep(Server server) throws SQLException {
        int stride = server instanceof H2Server ? 1 : ON_SERVERS;
        int cuts = 0;
        try (var lab = new FailureLab(server, Commits.EACH_STEP)) {
            cuts = new CutTrial(lab, Change.of("small")).rollbacks(stride);
        }

        System.out.printf("%s, step by step: a rollback cut at %d points%n", server, cuts);
        assertThat(cuts).isGreaterThan(250 / stride);
    }
}
