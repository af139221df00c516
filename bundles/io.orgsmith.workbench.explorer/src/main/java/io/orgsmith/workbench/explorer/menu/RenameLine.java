// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.explorer.Made;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.rename.Rename;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Gives an element another id, in all files. */
public final class RenameLine extends OnDeclaration {
    /** Here it would be another one for all that are like the template. */
    @Override
    Optional<String> refusal(State state, Element element) {
        return Made.refusal(state, element);
    }

    @Override
    void run(Moment now, int offset, Shell shell) {
        Rename.rename(now, offset, shell);
    }
}
