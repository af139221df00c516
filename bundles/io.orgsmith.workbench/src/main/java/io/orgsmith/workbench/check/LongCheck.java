// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import io.orgsmith.workspace.Messages;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Shows a check that takes its time among the work that goes on, where it can be cancelled. */
final class LongCheck extends Job {
    private static final Messages MESSAGES = new Messages(LongCheck.class);

    /** In milliseconds: before that nobody wants to hear of a check. */
    private static final int LONG = 1000;
    /** In milliseconds. */
    private static final int LOOK_AGAIN = 100;

    private final Runnable cancel;
    private volatile CompletableFuture<?> check = CompletableFuture.completedFuture(null);

    /** @param cancel gives up the check that is under way */
    LongCheck(IProject project, Runnable cancel) {
        super(MESSAGES.in(Locale.getDefault(), "checking", project.getName()));
        this.cancel = cancel;
    }

    /** Another check is under way. */
    void follow(CompletableFuture<?> now) {
        check = now;
        if (!now.isDone()) {
            schedule(LONG);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        while (!check.isDone()) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            try {
                check.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | CancellationException | ExecutionException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Status.CANCEL_STATUS;
            }
        }
        return Status.OK_STATUS;
    }

    /** At once: a moment later it may be the check of a change that nobody wants to give up. */
    @Override
    protected void canceling() {
        cancel.run();
    }
}
