// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.explorer.Refusal;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;

/**
 * Why what the mouse is about to do cannot be done. Tools ask for it again with each move, and tell nobody: so the last
 * reason is kept until the button is let go.
 */
public final class Refusals {
    private String reason = "";

    /** What cannot be done. @param key of the reason in the messages */
    public Command because(String key, Object... arguments) {
        reason = Texts.of(key, arguments);
        return UnexecutableCommand.INSTANCE;
    }

    /** The mouse went on: nothing is refused so far. */
    public void forget() {
        reason = "";
    }

    /** Tells the user, where something was refused. */
    public void tell() {
        if (!reason.isEmpty()) {
            Refusal.show(reason);
            forget();
        }
    }
}
