// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.explorer.Overtaken;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.text.WorkbenchEdits;
import io.orgsmith.workspace.Snapshot;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;

/**
 * A change of what an element says. Who types faster than texts are read loses nothing: where the last change is not read
 * yet, this one is made as soon as it is. In the thread of the user interface.
 */
record Again(Function<ElementProperties, Draft> wanted, int tries) {
    private static final int MOST = 20;

    static void change(ElementProperties properties, Function<ElementProperties, Draft> wanted) {
        new Again(wanted, MOST).in(properties);
    }

    private void in(ElementProperties properties) {
        try {
            var change = properties.state().change(wanted.apply(properties));
            if (change.isPresent()) {
                change.get().perform();
            }
        } catch (Overtaken e) {
            later(properties, e);
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    private void later(ElementProperties properties, Overtaken reason) {
        var display = Display.getCurrent();
        try {
            var file =
                    properties.state().snapshot().project().language().texts().firstKey();
            var project = WorkbenchEdits.fileAt(Path.of(file)).getProject();
            Checks.service()
                    .snapshot(project)
                    .whenComplete((snapshot, failure) -> display.asyncExec(
                            () -> new Again(wanted, tries - 1).read(properties, snapshot, failure, reason)));
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    private void read(ElementProperties properties, Snapshot snapshot, Throwable failure, Overtaken reason) {
        if (tries > 0 && failure instanceof CancellationException) {
            later(properties, reason);
            return;
        }
        var now = Optional.ofNullable(snapshot).flatMap(State::of).flatMap(properties::in);
        if (tries > 0 && now.isPresent()) {
            in(now.get());
        } else {
            Refusal.show(reason.getStatus().getMessage());
        }
    }
}
