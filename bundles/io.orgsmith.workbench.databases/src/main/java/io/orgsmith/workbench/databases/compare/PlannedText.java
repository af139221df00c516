// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.check.CheckListener;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.databases.work.Proposed;
import io.orgsmith.workbench.databases.work.Text;
import io.orgsmith.workspace.Snapshot;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PlatformUI;

/** Notices whether the text of a project is still the one that a plan was made from, unsaved changes included. */
final class PlannedText implements CheckListener, AutoCloseable {
    private final Consumer<Boolean> same;
    private volatile Made made;

    /** @param same is told in the thread of the window each time when the text was checked */
    PlannedText(Consumer<Boolean> same) {
        this.same = same;
        Checks.service().addListener(this);
    }

    /** This plan counts from now on. */
    void of(Proposed proposed) {
        made = new Made(proposed.database().project(), proposed.checksum());
    }

    @Override
    public void checked(IProject project, Snapshot snapshot) {
        var now = made;
        if (now != null && now.project().equals(project)) {
            boolean isSame = new Text(snapshot).checksum().equals(now.checksum());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(now, isSame));
        }
    }

    private void tell(Made of, boolean isSame) {
        if (of.equals(made)) {
            same.accept(isSame);
        }
    }

    @Override
    public void close() {
        Checks.service().removeListener(this);
        made = null;
    }

    /** What a plan was made from. */
    private record Made(IProject project, String checksum) {}
}
