// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Question;
import io.orgsmith.cli.Session;
import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.Patience;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.NotNoted;
import io.orgsmith.deploy.show.Summary;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import java.time.Instant;
import java.time.InstantSource;

/** Carries out a plan in front of a person, who is asked before and shown what came of it. */
public record Applying(Session session, Database database, Instant now) {

    /** The person, as the history names them. */
    public static String who() {
        return System.getProperty("user.name", "");
    }

    /** Whether somebody agrees; says it where nobody does. The lab embedded in the project may be changed without asking. */
    public boolean isAgreed() {
        boolean isAgreed = database.embedded() || new Question(session).isAgreed("apply");
        if (!isAgreed) {
            session.say(session.text("apply.refused"));
        }
        return isAgreed;
    }

    /** @param patience with others who apply */
    public void run(ApplyOrder order, Patience patience) {
        try (var progress = session.progress("progress.apply")) {
            var result = new Apply(database.source(), patience.limit(), InstantSource.system()).run(order, step -> {});
            int steps = (int) result.steps().stream()
                    .filter(step -> !(step.step() instanceof Step.Require))
                    .count();
            session.data(null, "\n" + session.text(steps == 1 ? "apply.done.one" : "apply.done.many", steps) + "\n");
        } catch (DatabaseProblem problem) {
            new CutOff(session, database).after(problem);
            throw problem;
        }
    }

    /**
     * Notes what a text states and the database holds already, where the history does not say so yet. Changes nothing of EBS,
     * so that nobody is asked.
     *
     * @param order without anything to do
     */
    public void note(State desired, ApplyOrder order, Patience patience) {
        int open =
                NotNoted.of(desired, new History(database.source()).applied()).size();
        if (open > 0) {
            new Apply(database.source(), patience.limit(), InstantSource.system()).run(order, step -> {});
            session.data(null, session.text("apply.noted", session.counted("objects", open)) + "\n");
        }
    }

    /** Reads the database back, compares it with what the text wants, and shows the tree. @return the exit code */
    public int verify(State desired) {
        return verify(Verified.Wanted.TEXT, desired);
    }

    /** The same with what a saved plan wants, whatever the text says by now. */
    public int verifyPlan(State desired) {
        return verify(Verified.Wanted.PLAN, desired);
    }

    private int verify(Verified.Wanted by, State desired) {
        var actual = database.state(now);
        var verified = Verified.of(by, desired, actual);
        session.data(null, verified.text(session));
        if (!verified.holds()) {
            return Exit.FINDINGS;
        }
        session.data(null, "\n" + String.join("\n", new Summary(session.locale()).treeLines(actual)) + "\n");
        return Exit.FINE;
    }
}
