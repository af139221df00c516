// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.journal.RunStep;
import io.orgsmith.deploy.journal.StepId;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.TableImage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds out what has to be done to come to before a run. */
final class Decision {
    private final String release;
    private final long run;
    private final LocalDate today;
    private final List<Run> runs;
    private final List<RunStep> steps;
    private final Map<StepId, List<RowChange>> changes;
    private final TableImage image;
    private final Constraints constraints;

    Decision(Connection connection, String release, long run, Instant now) throws SQLException {
        Schema schema = OwnedTables.of(release);
        this.release = release;
        var journal = new JournalReader(connection);
        this.run = run;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.runs = journal.runs();
        if (runs.stream().noneMatch(one -> one.id() == run)) {
            throw new DatabaseProblem("rollback.none", run, "");
        }
        this.steps = ActiveSteps.since(run, journal.stepsSince(run));
        this.changes = journal.changesSince(run, schema);
        this.image = ReadBack.image(connection, schema);
        this.constraints = new Constraints(schema);
    }

    Outlook outlook() {
        var undoing =
                new Undoing(image, constraints, new Keeping(steps, withoutCreated(), new LaterNames(steps, changes)));
        var deeds = new ArrayList<Deed>();
        for (RunStep step : steps) {
            deeds.add(undoing.undo(step, changes.getOrDefault(step.id(), List.of())));
        }
        if (!undoing.left().isEmpty()) {
            maintain(deeds);
        }
        var undone = steps.stream().map(step -> step.id().run()).collect(Collectors.toSet());
        var affected = runs.stream().filter(one -> undone.contains(one.id())).toList();
        return new Outlook(run, affected, deeds, undoing.left());
    }

    /** What stays may be in security lists that went. */
    private void maintain(List<Deed> deeds) {
        List<RowChange> lists =
                Lab.of(release, image, today).changes(List.of()).get(0).changes();
        if (!lists.isEmpty()) {
            deeds.add(new Deed(Intent.finishRollback(run), lists));
        }
    }

    private State withoutCreated() {
        var copy = new TableImage(image.schema());
        image.schema().tables().forEach(table -> image.rows(table.name()).forEach(copy::add));
        var rows = new RowUndo(copy, constraints);
        for (RunStep step : steps) {
            if (!Keeping.creates(step)) {
                List<RowChange> done = changes.getOrDefault(step.id(), List.of());
                for (int i = done.size() - 1; i >= 0; i--) {
                    rows.undo(done.get(i), "");
                }
            }
        }
        return Lab.of(release, copy, today).state();
    }
}
