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
    private static final String STEPS = """
            SELECT j.RUN_ID, j.STEP_NO, j.ACTION, j.KIND, j.OBJECT_NAME, j.FRAGMENT, j.UNDOES_RUN, j.UNDOES_STEP,
                j.OUTCOME, j.ROWS_CHANGED, j.STARTED_AT, j.FINISHED_AT,
                r.COMMITS, r.OUTCOME, r.STARTED_AT, r.FINISHED_AT
            FROM orgsmith_journal j
            JOIN orgsmith_run r ON r.RUN_ID = j.RUN_ID
            WHERE j.RUN_ID >= ? ORDER BY j.RUN_ID, j.STEP_NO""";

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
        var steps = new ArrayList<RunStep>();
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setLong(1, run);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
        }
        return steps;
    }

    /** The steps of a run that is one transaction have no outcome of their own. */
    private static RunStep step(ResultSet row) throws SQLException {
        var id = new StepId(row.getLong(1), row.getInt(2));
        Long undone = number(row, 7);
        var undoes = undone == null ? null : new StepId(undone, row.getInt(8));
        var intent = new Intent(row.getString(3), row.getString(4), row.getString(5), text(row, 6), undoes);
        boolean isWithRun = row.getString(13).equals(Commits.ONCE.name())
                && row.getString(14).equals("APPLIED");
        String outcome = isWithRun ? "DONE" : row.getString(9);
        int changed = outcome.equals("DONE") ? row.getInt(10) : 0;
        return new RunStep(
                id, intent, outcome, changed, instant(row, isWithRun ? 15 : 11), instant(row, isWithRun ? 16 : 12));
    }

    /** The row changes of the steps that are done, of a run and all later ones. @param schema with {@link OwnedTables} */
    public SortedMap<StepId, List<RowChange>> changesSince(long run, Schema schema) throws SQLException {
        var texts = new TreeMap<StepId, StringBuilder>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT RUN_ID, STEP_NO, PART_NO, CHANGES"
                + " FROM orgsmith_image WHERE RUN_ID >= ? ORDER BY RUN_ID, STEP_NO, PART_NO")) {
            statement.setLong(1, run);
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

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
