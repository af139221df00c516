// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offers;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Snapshot;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Puts right all that can be put right without a decision, in all files of the project. */
public final class FixAll extends AbstractHandler {
    private static final Messages MESSAGES = new Messages(FixAll.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var document = OrgEditors.of(event).map(OrgEditors::document);
        var file = document.flatMap(Moment::file);
        if (file.isPresent()) {
            try {
                // What was typed just now counts, too.
                Checks.service().edited(file.get(), document.get().get());
                fix(file.get().getProject(), Display.getCurrent());
            } catch (CoreException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    private static void fix(IProject project, Display display) {
        Job.create(MESSAGES.in(Locale.getDefault(), "fix-all"), (ICoreRunnable) monitor -> {
                    var checked = checked(project, monitor);
                    var edits = Offers.all(checked, ResolveOptions.AS_WRITTEN);
                    display.asyncExec(() -> CheckedEdits.apply(checked, edits));
                })
                .schedule();
    }

    /** A check that another overtakes does not count, and the other does. */
    private static Snapshot checked(IProject project, IProgressMonitor monitor) throws CoreException {
        while (!monitor.isCanceled()) {
            try {
                return Checks.service().snapshot(project).get();
            } catch (CancellationException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (java.util.concurrent.ExecutionException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        }
        throw new OperationCanceledException();
    }
}
