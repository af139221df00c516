// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import java.util.stream.IntStream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Work that waits until a control is painted: it keeps the user interface from painting. Whatever somebody does next,
 * the work is done before it: nobody can tell that it waited. For the user interface's thread alone.
 */
final class AfterPaint {
    /** In milliseconds: what nobody sees is not painted. */
    private static final int LONGEST = 100;

    private static final int[] INPUT = {
        SWT.KeyDown, SWT.Traverse, SWT.MouseDown, SWT.MenuDetect, SWT.Selection, SWT.Close
    };

    private final Control control;
    private final Listener input = event -> now();
    private final Listener painted = event -> event.display.asyncExec(this::now);
    private final BeforeCommands commands = new BeforeCommands() {
        @Override
        public void preExecute(String command, ExecutionEvent event) {
            now();
        }
    };
    private Runnable work;

    AfterPaint(Control control) {
        this.control = control;
        control.addListener(SWT.Dispose, event -> now());
    }

    /** What waits already is done at once. */
    void take(Runnable next) {
        now();
        work = next;
        var display = control.getDisplay();
        IntStream.of(INPUT).forEach(type -> display.addFilter(type, input));
        PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(commands);
        control.addListener(SWT.Paint, painted);
        // Also where what changed is out of sight, so that it does not wait long.
        control.redraw(0, 0, 1, 1, false);
        display.timerExec(LONGEST, () -> {
            if (work == next) {
                now();
            }
        });
    }

    boolean isWaiting() {
        return work != null;
    }

    /** Does what waits, if anything does. */
    void now() {
        if (work != null) {
            var taken = work;
            work = null;
            leave();
            taken.run();
        }
    }

    private void leave() {
        if (!control.isDisposed()) {
            control.removeListener(SWT.Paint, painted);
        }
        var display = control.getDisplay();
        IntStream.of(INPUT).forEach(type -> display.removeFilter(type, input));
        PlatformUI.getWorkbench().getService(ICommandService.class).removeExecutionListener(commands);
    }
}
