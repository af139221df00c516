// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.workbench.explorer.Node;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** A menu of the ways to put right what was found about the selected element; none where nothing was found. */
public final class FixMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var menu = services.getService(ISelectionService.class).getSelection() instanceof IStructuredSelection lines
                        && lines.size() == 1
                        && lines.getFirstElement() instanceof Node node
                ? of(node)
                : new MenuManager();
        return menu.isEmpty() ? new IContributionItem[0] : new IContributionItem[] {menu};
    }

    private static MenuManager of(Node line) {
        return line.element().isEmpty() || line.state().isOutdated()
                ? new MenuManager()
                : Fixes.menu(line.state(), line.element().get());
    }
}
