// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.RenamedOwners;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.RowChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Carries out a plan on a lab, whoever made it: under a lock and under journal. */
public final class Apply {
    private final Locked locked;
    private final InstantSource clock;

    /** Does not wait for others, and has the time from the system. */
    public Apply(ConnectionSource source) {
        this(source, Duration.ZERO, InstantSource.system());
    }

    /** @param wait how long to wait for somebody else who applies */
    public Apply(ConnectionSource source, Duration wait, InstantSource clock) {
        this.locked = new Locked(source, wait);
        this.clock = clock;
    }

    /**
     * Applies the plan.
     *
     * @throws DatabaseProblem when somebody else is applying, when a step's object is no longer as the plan says, or when the
     *     database fails. In one transaction the database is then as it was before; where each step is committed, the steps
     *     that the listener was told of stand, and at most one more, which the history knows
     * @throws SetupProblem when the tables cannot take a step; the database is then as it was before
     */
    public ApplyResult run(ApplyOrder order, ApplyListener listener) {
        return locked.with((connection, release) -> run(connection, release, order, listener));
    }

    private ApplyResult run(Connection connection, String release, ApplyOrder order, ApplyListener listener)
            throws SQLException {
        var steps = new IdentityHashMap<Deed, Step>();
        var results = new ArrayList<StepResult>();
        long run = new Execution(connection, OwnedTables.of(release), clock)
                .run(
                        order.head(),
                        (number, rows) -> decide(connection, release, order, number, steps, rows),
                        (number, deed) -> {
                            if (steps.containsKey(deed)) {
                                var result = new StepResult(results.size() + 1, steps.get(deed), deed.rows());
                                results.add(result);
                                listener.done(result);
                            }
                        });
        return new ApplyResult(run, results);
    }

    /** @param steps gets the step of the plan that a deed carries out */
    private List<Deed> decide(
            Connection connection,
            String release,
            ApplyOrder order,
            long run,
            Map<Deed, Step> steps,
            Consumer<RowChange> rows)
            throws SQLException {
        var image = ReadBack.image(connection, OwnedTables.of(release));
        var lab = Lab.of(release, image, order.today());
        State actual = lab.state();
        order.plan().steps().forEach(step -> Ground.check(step, actual));
        var changes = new ArrayList<Lab.StepChanges>();
        lab.change(order.plan().steps(), change -> {
            changes.add(change);
            change.changes().forEach(rows);
        });
        var ended = new Ended(actual, order.plan());
        Ended.sharing(order.managed()).forEach(kind -> ended.read(lab.objects(kind)));
        var along = new Along(order.plan(), actual, lab.objects(Along.KIND));
        var deeds = new Deeds(
                image,
                run,
                ended.noted(order.managed()),
                RenamedOwners.of(order.plan().steps()),
                rows);
        for (var change : changes) {
            if (change.step() == null) {
                deeds.finish(change.changes());
            } else {
                along.with(change.step()).forEach(deeds::along);
                steps.put(deeds.add(change.step(), change.changes()), change.step());
            }
        }
        return deeds.all();
    }
}
