// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IComparableContribution;

/** The order of the settings: those of organizations stand first, and the dialog opens with them. */
final class OursFirst extends ContributionComparator {
    private static final String OURS = "io.orgsmith.workbench.preferences";

    @Override
    public int compare(IComparableContribution one, IComparableContribution other) {
        return isOurs(one) == isOurs(other) ? super.compare(one, other) : isOurs(one) ? -1 : 1;
    }

    private static boolean isOurs(IComparableContribution contribution) {
        return contribution instanceof IPreferenceNode node && OURS.equals(node.getId());
    }
}
