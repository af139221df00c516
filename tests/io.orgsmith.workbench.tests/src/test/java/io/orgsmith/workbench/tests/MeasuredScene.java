// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.check.Checks;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/** A diagram whose gestures are timed, until they are seen and until they are drawn. */
abstract class MeasuredScene extends DrawnScene {
    private static final long PATIENCE = 30_000_000_000L;

    final Stopwatch watch = new Stopwatch();

    interface Asked {
        Command command() throws Exception;
    }

    /** @param isSo whether it is drawn */
    void gesture(String what, Asked asked, Callable<Boolean> isSo) throws Exception {
        watch.time(
                what, diagram.canvas(), () -> new Hand(diagram).begins(asked.command()), () -> isSo.call() && paint());
        settle();
    }

    /** A letter at the end of a name in the text, with the diagram beside it. */
    void typing(String unit) throws Exception {
        SideBySide.put(OrgEditor.open(file()).editor());
        var editor = OrgEditor.open(file());
        var name = diagram.name(unit);
        editor.caretBehind(name);
        settle();
        watch.time(
                "a letter typed",
                () -> Driver.type("x"),
                () -> diagram.name(unit).equals(name + "x") && paint());
        settle();
        editor.editor().doSave(new NullProgressMonitor());
        editor.close();
        page.activate(diagram.editor());
        settle();
    }

    /** Until all is painted that is to be painted. */
    boolean paint() throws InterruptedException {
        paint((FigureCanvas) diagram.canvas());
        return true;
    }

    /** The same of any canvas. It is painted when the screen wants the next frame, together with all that waits for that. */
    static void paint(FigureCanvas canvas) throws InterruptedException {
        var painted = new AtomicBoolean();
        Listener listener = event -> painted.set(true);
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        canvas.addListener(SWT.Paint, listener);
        canvas.redraw(0, 0, 1, 1, false);
        long end = System.nanoTime() + PATIENCE;
        while (!painted.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody sees the canvas");
            }
            if (!canvas.getDisplay().readAndDispatch()) {
                Thread.sleep(1);
            }
        }
        canvas.removeListener(SWT.Paint, listener);
    }

    /** Until the checks have seen the texts, and nothing is under way. */
    void settle() throws Exception {
        Checks.service().checked(project, new NullProgressMonitor());
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
    }
}
