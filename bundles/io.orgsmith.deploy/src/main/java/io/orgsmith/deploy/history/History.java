// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

/** What was applied to a database, when and by whom, and what the tool owns there. */
public final class History {
    private final ConnectionSource source;

    public History(ConnectionSource source) {
        this.source = source;
    }

    /** All runs, the newest first. */
    public List<Run> runs() {
        return ask(connection -> new JournalReader(connection).runs());
    }

    /** The steps of a run in the order of doing. */
    public List<RunStep> steps(long run) {
        return ask(connection -> new JournalReader(connection)
                .stepsSince(run).stream().filter(step -> step.id().run() == run).toList());
    }

    /** What the tool owns. */
    public Managed managed() {
        return ask(connection -> {
            var fragments = new TreeMap<Key, String>();
            ManagedRow.all(connection).forEach(row -> fragments.put(row.key(), row.fragment()));
            return new Managed(fragments);
        });
    }

    /** What the tool owns, with what the text stated of it when it was last applied. */
    public State applied() {
        return ask(Owned::read);
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = source.open()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    /** Something to find out over a connection. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
