// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.widgets.ToolBar;

/** A button of the window. Under the name of its action the platform would hide some, such as undo, in all perspectives. */
final class Tool extends ContributionItem {
    private final ActionContributionItem button;

    Tool(IAction action) {
        super("io.orgsmith.workbench.tool." + action.getId());
        button = new ActionContributionItem(action);
    }

    @Override
    public void setParent(IContributionManager parent) {
        super.setParent(parent);
        button.setParent(parent);
    }

    @Override
    public void fill(ToolBar bar, int index) {
        button.fill(bar, index);
    }

    @Override
    public void update() {
        button.update();
    }

    @Override
    public void update(String property) {
        button.update(property);
    }

    @Override
    public void dispose() {
        button.dispose();
        super.dispose();
    }
}
