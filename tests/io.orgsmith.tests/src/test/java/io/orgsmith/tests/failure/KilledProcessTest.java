// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** A process that dies at a random moment leaves nothing half done and holds nothing; one can go on or go back. */
class KilledProcessTest {
    private static final int EACH_WAY = 15;

    @EachServer
    void atRandomPoints(Server server) throws IOException, InterruptedException, SQLException {
        long seed = Long.getLong("orgsmith.seed", System.nanoTime());
        System.out.printf("%s: processes killed with seed %d (-Dorgsmith.seed=%d)%n", server, seed, seed);
        var random = new Random(seed);
        int killed = 0;
        for (Commits commits : Commits.values()) {
            try (var lab = new FailureLab(server, commits)) {
                lab.share();
                var trial = new KillTrial(lab, "small");
                List<Integer> points = random.ints(EACH_WAY, 0, trial.all().size())
                        .mapToObj(trial.all()::get)
                        .toList();
                killed += trial.at(points);
            }
        }

        System.out.printf("%s: %d of %d were killed before they were done%n", server, killed, 2 * EACH_WAY);
        assertThat(killed).isGreaterThan(EACH_WAY);
    }
}
