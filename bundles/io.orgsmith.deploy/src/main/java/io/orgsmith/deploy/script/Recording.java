// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import io.orgsmith.deploy.apply.Locked;
import io.orgsmith.deploy.apply.RowWriter;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Journal;
import io.orgsmith.deploy.journal.ManagedChanges;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.RunHead;
import io.orgsmith.deploy.journal.StepId;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.State;
import io.orgsmith.target.ebs.SpoolLine;
import io.orgsmith.target.lab.table.RowChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Notes in a history what scripts did, by the lines that they printed.
 *
 * @param who ran them
 * @param checksum of the model that the scripts were written from
 * @param desired what that model wants: of it, what took effect is owned from now on
 * @param renames the present key by the former one, under which nothing is owned any more
 */
public record Recording(
        String who, String checksum, State desired, SortedMap<Key, Key> renames, Instant started, Instant ended) {

    /**
     * Notes a run.
     *
     * @param failure why it did not reach its end; empty where it did
     * @return the number of the run
     */
    public long note(ConnectionSource history, List<SpoolLine> lines, String failure) {
        return new Locked(history, Duration.ZERO).with((connection, release) -> {
            connection.setAutoCommit(false);
            var journal = new Journal(connection);
            long run = journal.begin(new RunHead(null, Commits.EACH_STEP, who, checksum, ""), started);
            var outcomes = Outcome.of(lines);
            journal.intend(
                    run,
                    outcomes.stream()
                            .map(outcome -> new Deed(outcome.intent(), List.of()))
                            .toList());
            done(journal, run, outcomes);
            own(connection, run, outcomes);
            journal.ended(run, failure.isEmpty() ? "APPLIED" : "FAILED", failure, ended);
            connection.commit();
            return run;
        });
    }

    private void done(Journal journal, long run, List<Outcome> outcomes) throws SQLException {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).isDone()) {
                journal.done(new StepId(run, i + 1), started, ended);
            }
        }
    }

    private void own(Connection connection, long run, List<Outcome> outcomes) throws SQLException {
        var schema = OwnedTables.alone();
        var owned = new ManagedChanges(ReadBack.image(connection, schema), run);
        try (var writer = new RowWriter(connection, schema)) {
            for (Outcome outcome : outcomes) {
                for (RowChange change : changes(owned, outcome)) {
                    writer.write(change);
                }
            }
            writer.flush();
        }
    }

    private List<RowChange> changes(ManagedChanges owned, Outcome outcome) {
        Key key = outcome.line().key();
        if (!outcome.isDone()) {
            return List.of();
        } else if (outcome.action().equals("retire")) {
            return owned.forget(key);
        }
        var changes = new ArrayList<RowChange>();
        renames.forEach((former, present) -> {
            if (present.equals(key) && desired.get(former).isEmpty()) {
                changes.addAll(owned.rename(former, present));
                changes.addAll(owned.forget(former));
            }
        });
        desired.get(key)
                .filter(object -> !object.required())
                .map(owned::remember)
                .ifPresent(changes::addAll);
        return changes;
    }
}
