// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** Who is quicker than the moves of the mouse are told makes something all the same. */
class QuickHandTest extends DrawnScene {
    @Override
    String start() {
        return """
                enterprise "Huatai" for ebs 12.2
                ledger HT "Books"
                """;
    }

    @Test
    void aPressThatNoMoveAnnounced() throws Exception {
        diagram.take("legal entity");
        press(SWT.MouseDown, 0);
        press(SWT.MouseUp, SWT.BUTTON1);
        Driver.waitUntil("name and id are asked for", () -> Widgets.shell("New legal entity")
                .isPresent());
        Driver.press(0, SWT.ESC);
        Driver.waitUntil("it is closed", () -> Widgets.shell("New legal entity").isEmpty());
    }

    /** Beside all figures. */
    private void press(int type, int state) {
        var event = new Event();
        event.button = 1;
        event.stateMask = state;
        var size = diagram.canvas().getSize();
        event.x = size.x - 30;
        event.y = size.y - 30;
        diagram.canvas().notifyListeners(type, event);
    }
}
