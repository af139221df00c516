// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.apply.Execution;
import io.orgsmith.deploy.apply.Locked;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.RunHead;
import io.orgsmith.deploy.lab.LabVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;

/** Takes a database back to before a run, as far as nobody else changed the same since. Is a run of its own. */
public final class Rollback {
    private final ConnectionSource source;
    private final Locked locked;
    private final InstantSource clock;

    /** Does not wait for others, and has the time from the system. */
    public Rollback(ConnectionSource source) {
        this(source, Duration.ZERO, InstantSource.system());
    }

    /** @param wait how long to wait for somebody else who applies */
    public Rollback(ConnectionSource source, Duration wait, InstantSource clock) {
        this.source = source;
        this.locked = new Locked(source, wait);
        this.clock = clock;
    }

    /** What going back to before a run would do. @throws DatabaseProblem when there is no such run */
    public Outlook outlook(long run) {
        try (Connection connection = source.open()) {
            String release = LabVersion.check(connection, source.toString());
            return decide(connection, release, run);
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /**
     * Does what was told.
     *
     * @param who the person, for the history
     * @param told of each step that is undone
     * @return the number of the rollback's own run
     * @throws DatabaseProblem when by now something else would have to be done; then nothing is
     */
    public long run(Outlook outlook, String who, Commits commits, Execution.Told told) {
        var head = new RunHead(outlook.backTo(), commits, who, "", "");
        return locked.with((connection, release) -> new Execution(connection, OwnedTables.of(release), clock)
                .run(
                        head,
                        (number, rows) -> {
                            var now = decide(connection, release, outlook.backTo());
                            if (!now.deeds().equals(outlook.deeds())) {
                                throw new DatabaseProblem("rollback.moved");
                            }
                            now.deeds().forEach(deed -> deed.changes().forEach(rows));
                            return now.deeds();
                        },
                        told));
    }

    private Outlook decide(Connection connection, String release, long run) throws SQLException {
        return new Decision(connection, release, run, clock.instant()).outlook();
    }
}
