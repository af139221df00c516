// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.workbench.diagram.Texts;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Draws with care what was drawn in haste, in a pause; a hasty drawing of what came meanwhile does not wait for it. */
final class Care extends Job {
    /** In milliseconds: whoever makes one gesture after the other has the machine for them. */
    private static final int PAUSE = 400;

    private final AtomicReference<Sketch> taken = new AtomicReference<>();
    private final LayoutEngine engine;
    private final BiConsumer<Sketch, Drawing> ready;

    Care(LayoutEngine engine, BiConsumer<Sketch, Drawing> ready) {
        super(Texts.of("drawing"));
        this.engine = engine;
        this.ready = ready;
        setSystem(true);
        setPriority(DECORATE);
    }

    void take(Sketch sketch) {
        taken.set(sketch);
        cancel();
        schedule(PAUSE);
    }

    /** Gives up what it was about to draw, or is drawing. */
    void drop() {
        taken.set(null);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var sketch = taken.get();
        if (sketch != null) {
            try {
                var drawing = sketch.draw(engine::of, () -> taken.get() != sketch);
                if (taken.compareAndSet(sketch, null)) {
                    ready.accept(sketch, drawing);
                }
            } catch (CancellationException dropped) {
                return Status.OK_STATUS;
            }
        }
        return Status.OK_STATUS;
    }
}
