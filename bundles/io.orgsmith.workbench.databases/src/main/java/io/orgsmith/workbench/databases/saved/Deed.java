// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.workbench.databases.Icons;
import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.action.Action;

/** Something to be done, as a line of a menu and as a tool. */
public final class Deed extends Action {
    private final Runnable deed;

    /** @param key of its text @param icon its name */
    public Deed(String key, String icon, Runnable deed) {
        super(Texts.of(key), Icons.descriptor(icon));
        setToolTipText(getText());
        this.deed = deed;
    }

    @Override
    public void run() {
        deed.run();
    }
}
