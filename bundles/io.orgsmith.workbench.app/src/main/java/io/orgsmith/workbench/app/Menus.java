// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import java.util.List;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menu bar. Also what has a key but no line in it is registered here, or the key would do nothing. */
final class Menus extends ActionBarAdvisor {
    private IWorkbenchWindow window;

    Menus(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        this.window = window;
        for (var each : MenuLine.values()) {
            var action = each.factory().create(window);
            each.name(action);
            register(action);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(menu("navigate", IWorkbenchActionConstants.M_NAVIGATE, MenuLine.NEXT, MenuLine.PREVIOUS));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window());
        bar.add(help());
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        var tools = new ToolBarManager(SWT.FLAT);
        for (var line : List.of(MenuLine.SAVE, MenuLine.SAVE_ALL, MenuLine.UNDO, MenuLine.REDO)) {
            tools.add(new Tool(getAction(line.factory().getId())));
        }
        bar.add(new ToolBarContributionItem(tools, "io.orgsmith.workbench.tools"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IMenuManager file() {
        var menu = new MenuManager(Texts.of("menu.file"), IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        var create = new MenuManager(Texts.of("menu.new"), ActionFactory.NEW.getId());
        create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(create);
        add(menu, MenuLine.CLOSE, MenuLine.CLOSE_ALL);
        menu.add(new Separator());
        add(menu, MenuLine.SAVE, MenuLine.SAVE_ALL, MenuLine.REVERT);
        menu.add(new Separator());
        add(menu, MenuLine.RENAME, MenuLine.REFRESH);
        menu.add(new Separator());
        add(menu, MenuLine.IMPORT, MenuLine.EXPORT);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, MenuLine.PROPERTIES);
        menu.add(new Separator());
        add(menu, MenuLine.QUIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        return menu;
    }

    private IMenuManager edit() {
        var menu = new MenuManager(Texts.of("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(menu, MenuLine.UNDO, MenuLine.REDO);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        add(menu, MenuLine.CUT, MenuLine.COPY, MenuLine.PASTE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        add(menu, MenuLine.DELETE, MenuLine.SELECT_ALL);
        menu.add(new Separator());
        add(menu, MenuLine.FIND);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager window() {
        var menu = new MenuManager(Texts.of("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        var views = new MenuManager(Texts.of("menu.view"), "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, MenuLine.RESET);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, MenuLine.PREFERENCES);
        return menu;
    }

    private IMenuManager help() {
        var menu = menu("help", IWorkbenchActionConstants.M_HELP);
        menu.add(new Separator());
        add(menu, MenuLine.ABOUT);
        return menu;
    }

    private IMenuManager menu(String name, String id, MenuLine... lines) {
        var menu = new MenuManager(Texts.of("menu." + name), id);
        add(menu, lines);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private void add(IMenuManager menu, MenuLine... lines) {
        for (var line : lines) {
            menu.add(getAction(line.factory().getId()));
        }
    }
}
