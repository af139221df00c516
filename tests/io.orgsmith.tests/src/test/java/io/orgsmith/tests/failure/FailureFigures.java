// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.RunningServers;
import io.orgsmith.servers.Server;
import java.io.IOException;
import java.sql.SQLException;

/**
 * By hand: cuts the connection, or kills the process, at every statement of an apply, of that of a saved plan, or of a rollback, on every database and in both ways of
 * committing, and prints how many points that were. It fails where anything is half done.
 *
 * <pre>./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dfailure.how=kill -Dfailure.change=small</pre>
 */
public final class FailureFigures {
    private FailureFigures() {}

    /** @param arguments {@code cut}, {@code saved}, {@code rollback} or {@code kill}; {@code small} or {@code television}; h2, postgresql, mariadb or all */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        try (var servers = new RunningServers()) {
            for (Server server : servers.all()) {
                for (Commits commits : Commits.values()) {
                    if (arguments[2].equals("all") || server.toString().equals(arguments[2])) {
                        figure(arguments[0], arguments[1], server, commits);
                    }
                }
            }
        }
    }

    private static void figure(String how, String change, Server server, Commits commits)
            throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        int points;
        try (var lab = new FailureLab(server, commits)) {
            points = points(how, change, lab);
        }
        System.out.printf(
                "%s, %s, commits %s: %s at %d points in %d s, nothing half done, no step twice%n",
                server, change, commits, how, points, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static int points(String how, String change, FailureLab lab)
            throws IOException, InterruptedException, SQLException {
        return switch (how) {
            case "cut" -> CutTrial.ofText(lab, Change.of(change)).applies();
            case "saved" -> CutTrial.ofSavedPlan(lab, Change.of(change)).applies();
            case "rollback" -> CutTrial.ofText(lab, Change.of(change)).rollbacks(1);
            case "kill" -> {
                lab.share();
                var trial = new KillTrial(lab, change);
                yield trial.at(trial.all());
            }
            default -> throw new IllegalArgumentException(how);
        };
    }
}
