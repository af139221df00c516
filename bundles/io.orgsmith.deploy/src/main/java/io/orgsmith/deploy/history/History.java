// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.difference.Managed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was applied to a database, when and by whom, and what the tool owns there. */
public final class History {
    private final ConnectionSource source;

    public History(ConnectionSource source) {
        this.source = source;
    }

    /**
     * One attempt to apply.
     *
     * @param finished null while it runs, and where it was interrupted
     * @param outcome RUNNING, APPLIED, FAILED or INTERRUPTED
     * @param message why it failed; empty otherwise
     */
    public record Run(
            long id, String who, Instant started, Instant finished, String checksum, String outcome, String message) {}

    /** One step of a run. @param action create, update, retire or require */
    public record Entry(int number, String action, String kind, String name, String fragment, int rows) {}

    /** All runs, the newest first. */
    public List<Run> runs() {
        return ask(connection -> {
            var runs = new ArrayList<Run>();
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT RUN_ID, WHO, STARTED_AT, FINISHED_AT, MODEL_CHECKSUM,"
                                    + " OUTCOME, MESSAGE FROM orgsmith_run ORDER BY RUN_ID DESC")) {
                while (row.next()) {
                    runs.add(new Run(
                            row.getLong(1),
                            row.getString(2),
                            instant(row.getTimestamp(3)),
                            instant(row.getTimestamp(4)),
                            row.getString(5),
                            row.getString(6),
                            Objects.requireNonNullElse(row.getString(7), "")));
                }
            }
            return runs;
        });
    }

    /** The steps of a run; none where it did not succeed. */
    public List<Entry> steps(long run) {
        return ask(connection -> {
            var entries = new ArrayList<Entry>();
            try (PreparedStatement statement = connection.prepareStatement("SELECT STEP_NO, ACTION, KIND, OBJECT_NAME,"
                    + " FRAGMENT, ROWS_CHANGED FROM orgsmith_journal WHERE RUN_ID = ? ORDER BY STEP_NO")) {
                statement.setLong(1, run);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        entries.add(new Entry(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Objects.requireNonNullElse(row.getString(5), ""),
                                row.getInt(6)));
                    }
                }
            }
            return entries;
        });
    }

    /** What the tool owns. */
    public Managed managed() {
        return ask(connection -> {
            var fragments = new TreeMap<Key, String>();
            ManagedRow.all(connection).forEach(row -> fragments.put(row.key(), row.fragment()));
            return new Managed(fragments);
        });
    }

    /** What the text stated of each object when it was last applied, as {@link io.orgsmith.plan.Value#print} prints it. */
    public SortedMap<Key, SortedMap<String, String>> applied() {
        return ask(connection -> {
            Map<Long, SortedMap<String, String>> byId = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT MANAGED_ID, ATTRIBUTE, APPLIED_VALUE"
                            + " FROM orgsmith_managed_value ORDER BY MANAGED_ID, ATTRIBUTE, PART_NO")) {
                while (row.next()) {
                    byId.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .merge(row.getString(2), row.getString(3), String::concat);
                }
            }
            var applied = new TreeMap<Key, SortedMap<String, String>>();
            ManagedRow.all(connection)
                    .forEach(row -> applied.put(row.key(), byId.getOrDefault(row.id(), new TreeMap<>())));
            return applied;
        });
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = source.open()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Something to find out over a connection. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
