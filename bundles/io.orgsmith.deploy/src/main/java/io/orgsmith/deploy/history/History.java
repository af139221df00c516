// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** What was applied to a database, when and by whom, and what the tool owns there. */
public final class History {
    private static final String MANAGED = "SELECT KIND, NAME1, NAME2, NAME3, NAME4, FRAGMENT FROM orgsmith_managed";

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
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(MANAGED)) {
                while (row.next()) {
                    Key key = ManagedKey.of(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
                    fragments.put(key, Objects.requireNonNullElse(row.getString(6), ""));
                }
            }
            return new Managed(fragments);
        });
    }

    /** What the tool owns, with what the text stated of it when it was last applied. */
    public State applied() {
        return ask(connection -> Owned.of(ReadBack.image(connection, OwnedTables.alone())));
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
