// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.check.Checks;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.commands.Command;

/** A diagram whose gestures are timed, until they are seen and until they are drawn. */
abstract class MeasuredScene extends DrawnScene {
    final Stopwatch watch = new Stopwatch();

    interface Asked {
        Command command() throws Exception;
    }

    /** @param isSo whether it is drawn */
    void gesture(String what, Asked asked, Callable<Boolean> isSo) throws Exception {
        watch.time(what, diagram.canvas(), () -> new Hand(diagram).does(asked.command()), () -> isSo.call() && paint());
        settle();
    }

    /** A letter at the end of a name in the text. */
    void typing(String unit) throws Exception {
        var editor = OrgEditor.open(file());
        var name = diagram.name(unit);
        editor.caretBehind(name);
        settle();
        watch.time("a letter typed", () -> Driver.type("x"), () -> diagram.name(unit)
                .equals(name + "x"));
        settle();
        editor.editor().doSave(new NullProgressMonitor());
        page.activate(diagram.editor());
        settle();
    }

    /** Paints at once what is to be painted. */
    boolean paint() {
        paint((FigureCanvas) diagram.canvas());
        return true;
    }

    static void paint(FigureCanvas canvas) {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        canvas.update();
    }

    /** Until the checks have seen the texts, and nothing is under way. */
    void settle() throws Exception {
        Checks.service().checked(project, new NullProgressMonitor());
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
    }
}
