// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.workbench.databases.Texts;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

/** Work on a database, which may take its time: beside the window, with progress; its result is shown in the window. */
public final class Background<T> extends Job {
    private final Task<T> task;
    private final Consumer<T> then;

    private Background(String title, Task<T> task, Consumer<T> then) {
        super(title);
        this.task = task;
        this.then = then;
    }

    /** Begins; what goes wrong is said in a dialog. @param then gets the result in the thread of the window */
    public static <T> void run(String title, Task<T> task, Consumer<T> then) {
        new Background<>(title, task, then).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            var result = task.run(monitor);
            if (!monitor.isCanceled()) {
                inWindow(() -> then.accept(result));
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            var words = Words.of(e);
            inWindow(() -> say(words));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private void say(String words) {
        var dialog = new MessageDialog(null, getName(), null, words, MessageDialog.ERROR, 0, Texts.of("ok"));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private static void inWindow(Runnable runnable) {
        var display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }

    /** What is to be done. */
    @FunctionalInterface
    public interface Task<T> {
        T run(IProgressMonitor monitor) throws Exception;
    }
}
