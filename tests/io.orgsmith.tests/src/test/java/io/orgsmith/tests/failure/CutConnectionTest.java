// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.sql.SQLException;

/** Wherever the connection breaks, nothing is half done, no step is done twice, and one can go on or go back. */
class CutConnectionTest {
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
        int cuts = 0;
        try (var lab = new FailureLab(server, Commits.EACH_STEP)) {
            cuts = new CutTrial(lab, Change.of("small")).rollbacks();
        }

        System.out.printf("%s, step by step: a rollback cut at %d points%n", server, cuts);
        assertThat(cuts).isGreaterThan(120);
    }
}
