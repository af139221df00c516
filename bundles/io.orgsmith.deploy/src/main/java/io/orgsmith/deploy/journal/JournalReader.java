// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the journal over a connection. */
public final class JournalReader {
    private final Connection connection;

    public JournalReader(Connection connection) {
        this.connection = connection;
    }

    /** All runs, the newest first. */
    public List<Run> runs() throws SQLException {
        var runs = new ArrayList<Run>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT RUN_ID, BACK_TO, COMMITS, WHO, STARTED_AT, FINISHED_AT,"
                                + " MODEL_CHECKSUM, PLAN_CHECKSUM, OUTCOME, MESSAGE FROM orgsmith_run"
                                + " ORDER BY RUN_ID DESC");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                runs.add(new Run(
                        row.getLong(1),
                        number(row, 2),
                        Commits.valueOf(row.getString(3)),
                        row.getString(4),
                        instant(row, 5),
                        instant(row, 6),
                        text(row, 7),
                        text(row, 8),
                        row.getString(9),
                        text(row, 10)));
            }
        }
        return runs;
    }

    /** The steps of a run and all later ones, in the order of doing. */
    public List<RunStep> stepsSince(long run) throws SQLException {
        return new StepReader(connection).since(run);
    }

    /** The row changes of the steps that are done, of a run and all later ones. @param schema with {@link OwnedTables} */
    public SortedMap<StepId, List<RowChange>> changesSince(long run, Schema schema) throws SQLException {
        var texts = new TreeMap<StepId, StringBuilder>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT RUN_ID, STEP_NO, PART_NO, CHANGES"
                + " FROM orgsmith_image WHERE RUN_ID >= ? AND STEP_NO > ? ORDER BY RUN_ID, STEP_NO, PART_NO")) {
            statement.setLong(1, run);
            statement.setInt(2, ImageRow.STEPS_THEMSELVES);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    texts.computeIfAbsent(new StepId(row.getLong(1), row.getInt(2)), id -> new StringBuilder())
                            .append(row.getString(4));
                }
            }
        }
        var images = new RowImages(schema);
        var changes = new TreeMap<StepId, List<RowChange>>();
        texts.forEach((first, text) -> {
            int number = first.number();
            for (List<RowChange> step : images.read(text.toString())) {
                changes.put(new StepId(first.run(), number), step);
                number++;
            }
        });
        return changes;
    }

    static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    static Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
