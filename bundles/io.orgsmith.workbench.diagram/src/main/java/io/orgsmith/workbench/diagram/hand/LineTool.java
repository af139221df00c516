// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.hand;

import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws one line and is put back, or more while Ctrl or Shift is held. What was refused is tried again. */
public final class LineTool extends ConnectionCreationTool {
    private boolean isRefused;

    @Override
    protected boolean handleCreateConnection() {
        var line = getCommand();
        isRefused = line == null || !line.canExecute();
        return super.handleCreateConnection();
    }

    @Override
    protected void handleFinished() {
        var held = getCurrentInput();
        setUnloadWhenFinished(!isRefused && !held.isControlKeyDown() && !held.isShiftKeyDown());
        super.handleFinished();
    }
}
