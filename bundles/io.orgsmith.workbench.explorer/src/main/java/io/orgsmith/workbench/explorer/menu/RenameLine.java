// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.explorer.Made;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.rename.Rename;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Gives the selected element another id, in all files. */
public final class RenameLine extends OnDeclaration {
    /** Here it would be another one for all that are like the template. */
    @Override
    Optional<String> refusal(Node line) {
        return line.element().flatMap(element -> Made.refusal(line.state(), element));
    }

    @Override
    void run(Moment now, int offset, Shell shell) {
        Rename.rename(now, offset, shell);
    }
}
