// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.references.FindReferences;
import org.eclipse.swt.widgets.Shell;

/** Shows in the Search view who names the selected element. */
public final class ReferencesOfLine extends OnDeclaration {
    @Override
    void run(Moment now, int offset, Shell shell) {
        FindReferences.find(now, offset);
    }
}
