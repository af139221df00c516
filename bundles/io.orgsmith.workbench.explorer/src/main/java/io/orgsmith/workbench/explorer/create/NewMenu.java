// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.Texts;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** A menu of what is declared in the explorer, because no diagram shows it: templates, defaults, environments. */
public final class NewMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var menu = new MenuManager(Texts.of("new.menu"));
        if (services.getService(ISelectionService.class).getSelection() instanceof IStructuredSelection lines
                && lines.size() == 1
                && lines.getFirstElement() instanceof Node node
                && node.state() != null) {
            fill(menu, new NewShared(node));
        }
        return menu.isEmpty() ? new IContributionItem[0] : new IContributionItem[] {menu};
    }

    private static void fill(MenuManager menu, NewShared fresh) {
        fresh.kindInside().ifPresent(kind -> menu.add(line(Texts.of("new.line", capital(kind)), fresh::askForPart)));
        menu.add(line(Texts.of("new.template"), fresh::askForTemplate));
        if (!fresh.withoutDefaults().isEmpty()) {
            menu.add(line(Texts.of("new.defaults"), fresh::askForDefaults));
        }
        menu.add(line(Texts.of("new.environment"), fresh::askForEnvironment));
    }

    private static String capital(EClass kind) {
        var words = Kinds.of(kind, Locale.getDefault());
        return words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }

    private static Action line(String words, Runnable ask) {
        return new Action(words) {
            @Override
            public void run() {
                ask.run();
            }
        };
    }
}
