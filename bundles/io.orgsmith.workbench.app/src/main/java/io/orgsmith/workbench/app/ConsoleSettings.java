// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/**
 * The place below which the platform hangs its settings of consoles: without it, it complains in the log and shows them
 * first of all. The program has no console, and takes the place away together with them.
 */
public final class ConsoleSettings extends PreferencePage implements IWorkbenchPreferencePage {
    static final String ID = "org.eclipse.debug.ui.ConsolePreferencePage";

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }
}
