// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offers;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workspace.Messages;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
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
        var title = MESSAGES.in(Locale.getDefault(), "fix-all");
        Job.create(title, (ICoreRunnable) monitor -> {
                    var checked = Checks.service().checked(project, monitor);
                    var edits = Offers.all(checked, ResolveOptions.AS_WRITTEN);
                    display.asyncExec(() -> CheckedEdits.apply(title, checked, edits));
                })
                .schedule();
    }
}
