// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;

/** A button of the explorer's toolbar: one of three is down. */
final class GroupingAction extends Action {
    private final OrganizationExplorer explorer;
    private final Grouping grouping;

    GroupingAction(OrganizationExplorer explorer, Grouping grouping) {
        super(grouping.label(), IAction.AS_RADIO_BUTTON);
        this.explorer = explorer;
        this.grouping = grouping;
        setToolTipText(grouping.label());
        var icon = "icons/by-" + grouping.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        ResourceLocator.imageDescriptorFromBundle(GroupingAction.class, icon).ifPresent(this::setImageDescriptor);
        setChecked(explorer.grouping() == grouping);
    }

    @Override
    public void run() {
        if (isChecked()) {
            explorer.group(grouping);
        }
    }
}
