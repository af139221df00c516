// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Databases and what can be done with them: plan, apply, verify, drift, rollback. */
public final class DatabasesView extends ViewPart {
    private final IResourceChangeListener projects = this::projectsChanged;
    private TreeViewer tree;
    private List<LabAction> actions;

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new ProjectsAndLabs());
        tree.setLabelProvider(new DatabaseLabels());
        tree.setAutoExpandLevel(2);
        tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
        getSite().setSelectionProvider(tree);
        var can = new LabActions(getSite().getShell(), this::refresh);
        actions = List.of(
                action("make", "lab", lab -> !lab.exists(), can::make),
                action("plan", "plan", Lab::exists, can::plan),
                action("apply", "apply", Lab::exists, can::apply),
                action("verify", "verify", Lab::exists, can::verify),
                action("drift", "drift", Lab::exists, can::drift),
                action("rollback", "rollback", Lab::exists, can::rollBack),
                action("generate", "sql", lab -> true, can::generate));
        contribute();
        tree.addSelectionChangedListener(event -> actions.forEach(LabAction::update));
        tree.addOpenListener(event ->
                actions.stream().filter(LabAction::isEnabled).findFirst().ifPresent(LabAction::run));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
    }

    private LabAction action(String name, String icon, Predicate<Lab> isPossible, Consumer<Lab> deed) {
        return new LabAction(name, icon, this::chosen, isPossible, deed);
    }

    private void contribute() {
        var menu = new MenuManager();
        var tools = getViewSite().getActionBars().getToolBarManager();
        for (var action : actions) {
            menu.add(action);
            tools.add(action);
        }
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    /** The lab that is chosen, or that of the project that is; null for none. */
    private Lab chosen() {
        var first = tree.getStructuredSelection().getFirstElement();
        return first instanceof IProject project ? new Lab(project) : (Lab) first;
    }

    private void projectsChanged(IResourceChangeEvent event) {
        var changed = event.getDelta() == null ? 0 : event.getDelta().getAffectedChildren().length;
        if (changed > 0) {
            getSite().getShell().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (!tree.getControl().isDisposed()) {
            tree.refresh();
            tree.expandToLevel(2);
            actions.forEach(LabAction::update);
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
        super.dispose();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }
}
