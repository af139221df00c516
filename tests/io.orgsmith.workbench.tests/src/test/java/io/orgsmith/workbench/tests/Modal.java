// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Uses a dialog that holds up whoever opens it until it is closed. */
final class Modal {
    private static final int LOOK_AGAIN = 50;

    private final String title;
    private final Use use;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private boolean done;

    private Modal(String title, Use use) {
        this.title = title;
        this.use = use;
    }

    /** Something that a user does. */
    interface Step {
        void run() throws Exception;
    }

    /** What a user does in a dialog. */
    interface Use {
        void in(Shell dialog) throws Exception;
    }

    /** Opens a dialog with these words in its title, and uses it until it is closed. */
    static void open(Step step, String title, Use use) throws Exception {
        var modal = new Modal(title, use);
        modal.look();
        step.run();
        Driver.waitUntil(title + " was open", () -> modal.done);
        if (modal.failure.get() != null) {
            throw new AssertionError("in the dialog " + title, modal.failure.get());
        }
    }

    private void look() {
        Display.getCurrent().timerExec(LOOK_AGAIN, () -> Widgets.shell(title)
                .filter(Modal::hasTheKeys)
                .ifPresentOrElse(this::use, this::look));
    }

    private static boolean hasTheKeys(Shell dialog) {
        var focus = dialog.getDisplay().getFocusControl();
        return focus != null && focus.getShell() == dialog;
    }

    private void use(Shell dialog) {
        try {
            use.in(dialog);
            Driver.waitUntil("the dialog is closed", dialog::isDisposed);
        } catch (Exception | AssertionError e) {
            failure.set(e);
            if (!dialog.isDisposed()) {
                dialog.dispose();
            }
        }
        done = true;
    }
}
