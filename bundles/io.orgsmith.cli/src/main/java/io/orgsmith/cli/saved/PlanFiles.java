// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.Stop;
import io.orgsmith.cli.project.GivenFile;
import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.plan.saved.SavedPlanProblem;
import java.nio.file.Path;

/** The {@code .orgplan} files that are named on the command line. */
public record PlanFiles(Session session) {
    /** Whether a name is that of a saved plan; none is not. */
    public static boolean isPlan(Path file) {
        return file != null && file.toString().endsWith(PlanFile.EXTENSION);
    }

    public void write(Path file, SavedPlan plan) {
        session.data(file, PlanFile.write(plan));
        session.say(session.text("plan.saved", file));
    }

    /** @throws io.orgsmith.cli.Stop when it is not there, or is no saved plan that can be trusted */
    public OpenedPlan read(Path given) {
        var file = session.path(given);
        if (!isPlan(given)) {
            throw Session.stop("saved.name", given);
        }
        var bytes = new GivenFile(session, given).bytes(PlanFile.LARGEST);
        try {
            return OpenedPlan.of(file, bytes);
        } catch (SavedPlanProblem problem) {
            throw wrong(problem, given);
        }
    }

    static Stop wrong(SavedPlanProblem problem, Path file) {
        var place = file + ":" + problem.line() + ":" + problem.column() + ": ";
        return Session.stop(problem, locale -> place + problem.message(locale), problem::hint);
    }
}
