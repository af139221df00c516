// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the steps of runs, those that have a row each and those that a run keeps in one text. */
final class StepReader {
    private static final String ROWS = """
            SELECT j.RUN_ID, j.STEP_NO, j.ACTION, j.KIND, j.OBJECT_NAME, j.FRAGMENT, j.UNDOES_RUN, j.UNDOES_STEP,
                j.OUTCOME, j.ROWS_CHANGED, j.STARTED_AT, j.FINISHED_AT,
                r.COMMITS, r.OUTCOME, r.STARTED_AT, r.FINISHED_AT
            FROM orgsmith_journal j
            JOIN orgsmith_run r ON r.RUN_ID = j.RUN_ID
            WHERE j.RUN_ID >= ?""";

    /** Written together with the end of the run: none of a run that has no effect. */
    private static final String TEXTS = """
            SELECT r.RUN_ID, r.STARTED_AT, r.FINISHED_AT, i.CHANGES
            FROM orgsmith_image i
            JOIN orgsmith_run r ON r.RUN_ID = i.RUN_ID
            WHERE i.RUN_ID >= ? AND i.STEP_NO = ? AND r.OUTCOME = 'APPLIED' ORDER BY i.RUN_ID, i.PART_NO""";

    private final Connection connection;

    StepReader(Connection connection) {
        this.connection = connection;
    }

    /** Those of a run and all later ones, in the order of doing. */
    List<RunStep> since(long run) throws SQLException {
        var steps = new ArrayList<RunStep>();
        addFromRows(run, steps);
        addFromTexts(run, steps);
        steps.sort(Comparator.comparing(RunStep::id));
        return steps;
    }

    private void addFromRows(long run, List<RunStep> steps) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, run);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
        }
    }

    /** The steps of a run that is one transaction have no outcome of their own. */
    private static RunStep step(ResultSet row) throws SQLException {
        var id = new StepId(row.getLong(1), row.getInt(2));
        Long undone = JournalReader.number(row, 7);
        var undoes = undone == null ? null : new StepId(undone, row.getInt(8));
        var intent =
                new Intent(row.getString(3), row.getString(4), row.getString(5), JournalReader.text(row, 6), undoes);
        boolean isWithRun = row.getString(13).equals(Commits.ONCE.name())
                && row.getString(14).equals("APPLIED");
        String outcome = isWithRun ? "DONE" : row.getString(9);
        int changed = outcome.equals("DONE") ? row.getInt(10) : 0;
        return new RunStep(
                id,
                intent,
                outcome,
                changed,
                JournalReader.instant(row, isWithRun ? 15 : 11),
                JournalReader.instant(row, isWithRun ? 16 : 12));
    }

    private void addFromTexts(long since, List<RunStep> steps) throws SQLException {
        Map<Long, KeptSteps> runs = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TEXTS)) {
            statement.setLong(1, since);
            statement.setInt(2, ImageRow.STEPS_THEMSELVES);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long run = row.getLong(1);
                    if (!runs.containsKey(run)) {
                        runs.put(run, new KeptSteps(JournalReader.instant(row, 2), JournalReader.instant(row, 3)));
                    }
                    runs.get(run).add(row.getString(4));
                }
            }
        }
        runs.forEach((run, kept) -> steps.addAll(kept.steps(run)));
    }
}
