// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IWidgetTokenKeeper;
import org.eclipse.jface.text.IWidgetTokenKeeperExtension;
import org.eclipse.jface.text.IWidgetTokenOwner;
import org.eclipse.jface.text.IWidgetTokenOwnerExtension;
import org.eclipse.swt.widgets.Shell;

/** Closes the window over a text, as each other one that opens there does: only one is open at a time. */
final class OpenHover implements IWidgetTokenKeeper, IWidgetTokenKeeperExtension {
    private OpenHover() {}

    static void close(ITextViewer viewer) {
        if (viewer instanceof IWidgetTokenOwnerExtension windows && viewer instanceof IWidgetTokenOwner owner) {
            var next = new OpenHover();
            if (windows.requestWidgetToken(next, Integer.MAX_VALUE)) {
                owner.releaseWidgetToken(next);
            } else {
                hideActive(viewer.getTextWidget().getShell());
            }
        }
    }

    /** One that was clicked into gives way to no other, but closes when it is left. */
    private static void hideActive(Shell below) {
        var active = below.getDisplay().getActiveShell();
        if (active != null && active.getParent() == below && active.getText().isEmpty()) {
            active.setVisible(false);
        }
    }

    @Override
    public boolean requestWidgetToken(IWidgetTokenOwner owner) {
        return true;
    }

    @Override
    public boolean requestWidgetToken(IWidgetTokenOwner owner, int priority) {
        return true;
    }

    @Override
    public boolean setFocus(IWidgetTokenOwner owner) {
        return false;
    }
}
