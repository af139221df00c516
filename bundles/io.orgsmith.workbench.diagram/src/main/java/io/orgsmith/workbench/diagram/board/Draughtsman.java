// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.explorer.State;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Makes drawings in the background: always the latest one that was asked for, those before it are skipped. Of a large one there
 * is a hasty drawing first, so that one sees at once what one has done.
 */
public final class Draughtsman extends Job {
    private final AtomicReference<Sketch> wanted = new AtomicReference<>();
    private final LayoutEngine engine = new LayoutEngine(() -> wanted.get() != null);
    private final Display display;
    private final Consumer<Drawing> ready;

    /** @param ready called in the thread of the user interface */
    public Draughtsman(Display display, Consumer<Drawing> ready) {
        super(Texts.of("drawing"));
        this.display = display;
        this.ready = ready;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** @param positions where people put figures */
    public void draw(State state, Sight sight, Positions positions) {
        wanted.set(new Sketch(state, sight, positions));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var sketch = wanted.getAndSet(null);
        try {
            if (sketch != null && show(sketch.draw(engine::hasty)).layout().isHasty()) {
                show(sketch.draw(engine::of));
            }
        } catch (CancellationException overtaken) {
            // Whoever overtook it has scheduled the next run.
            return Status.OK_STATUS;
        }
        return Status.OK_STATUS;
    }

    private Drawing show(Drawing drawing) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> ready.accept(drawing));
        }
        return drawing;
    }
}
