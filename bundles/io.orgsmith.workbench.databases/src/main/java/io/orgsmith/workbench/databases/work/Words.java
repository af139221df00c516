// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.plan.saved.SavedPlanProblem;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;

/** What went wrong, for people. */
public final class Words {
    private Words() {}

    /** One or two sentences; of what nobody expected the log has the details. */
    public static String of(Throwable failure) {
        if (failure instanceof DatabaseProblem problem) {
            return of(problem);
        } else if (failure instanceof SetupProblem problem) {
            return problem.message(Locale.getDefault());
        } else if (failure instanceof SavedPlanProblem problem) {
            return of(problem);
        } else if (failure instanceof Refusal) {
            return failure.getMessage();
        } else if (failure instanceof FileSystemException) {
            return Texts.of("problem.file", Reason.of((IOException) failure), failure.getMessage());
        }
        ILog.get().error(String.valueOf(failure.getMessage()), failure);
        return Texts.of("unexpected", String.valueOf(failure.getMessage()));
    }

    private static String of(SavedPlanProblem problem) {
        var key = "problem.saved." + problem.key();
        var hint = Texts.has(key) ? Texts.of(key) : problem.hint(Locale.getDefault());
        return Texts.of("problem.saved", problem.line(), problem.column(), problem.message(Locale.getDefault()), hint);
    }

    /** Where the words of a problem name a command, those that name the menu. */
    private static String of(DatabaseProblem problem) {
        var key = "problem." + problem.key();
        return Texts.has(key) ? Texts.of(key, problem.arguments().toArray()) : problem.message(Locale.getDefault());
    }
}
