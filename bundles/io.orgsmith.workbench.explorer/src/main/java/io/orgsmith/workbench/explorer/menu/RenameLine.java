// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.rename.Rename;
import org.eclipse.swt.widgets.Shell;

/** Gives the selected element another id, in all files. */
public final class RenameLine extends OnDeclaration {
    @Override
    void run(Moment now, int offset, Shell shell) {
        Rename.rename(now, offset, shell);
    }
}
