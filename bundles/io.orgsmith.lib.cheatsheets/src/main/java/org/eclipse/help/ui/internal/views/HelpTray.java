// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The help beside a dialog, which the view of cheat sheets names and without which it does not load. It stays empty; where
 * the help of the platform is there, that one's class is taken instead of this.
 */
public class HelpTray extends DialogTray {
    @Override
    protected Control createContents(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }
}
