// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;

/** The lines of the Plan view, gone through by the keys. */
record PlanLines(Tree tree) {
    /** Waits until a plan is shown. */
    static PlanLines open() throws Exception {
        var plan = Comparison.awaiting("plan", "to create");
        Databases.page().activate(plan.view());
        Driver.waitUntil("the plan has the keys", () -> Display.getCurrent().getFocusControl() instanceof Tree);
        return new PlanLines((Tree) Display.getCurrent().getFocusControl());
    }

    /** Goes down to a line. @param words that it begins with */
    void goTo(String words) throws Exception {
        Driver.press(0, SWT.HOME);
        for (int i = 0; i < tree.getItemCount() && !isAt(words); i++) {
            Driver.press(0, SWT.ARROW_DOWN);
        }
        if (!isAt(words)) {
            throw new AssertionError("the keys do not lead to " + words);
        }
    }

    private boolean isAt(String words) {
        return Stream.of(tree.getSelection()).anyMatch(item -> item.getText().startsWith(words));
    }
}
