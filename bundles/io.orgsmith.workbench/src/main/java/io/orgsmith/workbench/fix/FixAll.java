// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offers;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workspace.Messages;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Puts right all that can be put right without a decision, in all files of the project. */
public final class FixAll extends AbstractHandler {
    private static final Messages MESSAGES = new Messages(FixAll.class);

    @Override
    public Object execute(ExecutionEvent event) {
        OrgEditors.of(event)
                .flatMap(editor -> Moment.file(OrgEditors.document(editor)))
                .ifPresent(file -> fix(file.getProject(), Display.getCurrent()));
        return null;
    }

    private static void fix(IProject project, Display display) {
        var title = MESSAGES.in(Locale.getDefault(), "fix-all");
        Job.create(title, (ICoreRunnable) monitor -> fixNow(project, display)).schedule();
    }

    private static void fixNow(IProject project, Display display) throws CoreException {
        try {
            var checked = Checks.service().snapshot(project).get();
            var edits = Offers.all(checked, ResolveOptions.AS_WRITTEN);
            display.asyncExec(() -> CheckedEdits.apply(checked, edits));
        } catch (CancellationException e) {
            // Somebody types on: there is another text to put right.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
