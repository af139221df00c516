// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder, and makes a project of it where it lies. */
public final class OpenFolder extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
        dialog.setText(Texts.of("folder.title"));
        dialog.setMessage(Texts.of("folder.message"));
        var chosen = dialog.open();
        if (chosen != null) {
            ICoreRunnable work = monitor -> new FolderProject(Path.fromOSString(chosen)).open(monitor);
            Job.create(Texts.of("folder.title"), work).schedule();
        }
        return null;
    }
}
