// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import java.util.List;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What a {@link QuickPopup} lets choose. */
interface Choice {
    /** What is left when letters are typed, in the order of the window; what leads to it, too. */
    List<?> fitting(String typed);

    /** Whether this one is meant itself, and not what is below it. */
    boolean isMeant(Object element, String typed);

    /** How a list of {@link #fitting} becomes a tree. */
    ITreeContentProvider tree();

    IBaseLabelProvider labels();

    /** One was chosen, and the window is closed. */
    void choose(Object element);
}
