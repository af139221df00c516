// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.explorer.State;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Makes drawings in the background: always the latest one that was asked for, those before it are skipped. Of a large one there
 * is a hasty drawing first, so that one sees at once what one has done, and the careful one as soon as there is a pause.
 */
public final class Draughtsman extends Job {
    /** In milliseconds. */
    private static final int PATIENCE = 300;

    /** What was laid out last: what the rules find of the same figures moves none of them. */
    private record Laid(Sketch sketch, Layout layout) {}

    private final AtomicReference<Order> wanted = new AtomicReference<>();
    private final LayoutEngine engine = new LayoutEngine();
    private final Care care = new Care(engine, this::showUnlessOvertaken);
    private final Display display;
    private final Consumer<Drawing> ready;
    private volatile Sketch last;
    private volatile Laid laid;
    private volatile boolean isClosed;

    /** @param ready called in the thread of the user interface */
    public Draughtsman(Display display, Consumer<Drawing> ready) {
        super(Texts.of("drawing"));
        this.display = display;
        this.ready = ready;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** May be called from any thread. @param positions where people put figures */
    public void draw(State state, Sight sight, Positions positions) {
        wanted.set(new Order(state, sight, positions));
        schedule();
    }

    /** Waits until what was asked for is ready to be shown, but not for long. Not for the thread of the user interface. */
    public void await() {
        try {
            join(PATIENCE, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OperationCanceledException closing) {
            // The workbench ends: nothing is shown any more.
        }
    }

    /** Nobody wants a drawing any more. */
    public void close() {
        isClosed = true;
        care.drop();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var order = wanted.getAndSet(null);
        if (order == null || isClosed) {
            return Status.OK_STATUS;
        }
        care.drop();
        try {
            last = Sketch.of(order, last);
            var before = laid;
            var drawing = before != null && last.isOfSame(before.sketch())
                    ? last.at(before.layout())
                    : last.draw(engine::hasty, () -> isClosed || wanted.get() != null);
            laid = new Laid(last, drawing.layout());
            show(drawing);
            if (drawing.layout().isHasty()) {
                care.take(last);
            }
        } catch (CancellationException overtaken) {
            // Whoever overtook it has scheduled the next run.
            return Status.OK_STATUS;
        }
        return Status.OK_STATUS;
    }

    /** What came meanwhile is shown already, or about to be. */
    private void showUnlessOvertaken(Sketch sketch, Drawing drawing) {
        if (sketch == last) {
            laid = new Laid(sketch, drawing.layout());
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (sketch == last) {
                    ready.accept(drawing);
                }
            });
        }
    }

    private void show(Drawing drawing) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> ready.accept(drawing));
        }
    }
}
