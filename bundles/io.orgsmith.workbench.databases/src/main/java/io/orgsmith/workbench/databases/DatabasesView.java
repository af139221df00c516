// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.databases.history.HistoryView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Databases and what can be done with them: plan, apply, verify, drift, rollback. */
public final class DatabasesView extends ViewPart {
    static final String ID = "io.orgsmith.workbench.databases.view";

    /** Behind these a group ends. */
    private static final Set<String> LAST = Set.of("make", "record", "manual");

    private final IResourceChangeListener projects = this::projectsChanged;
    private final States states = new States(this::updateLater);
    private TreeViewer tree;
    private List<DatabaseAction> actions;
    private CompareAction compare;
    private Environments environments;

    @Override
    public void createPartControl(Composite parent) {
        environments = new Environments(this::refreshLater);
        tree = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        DatabaseColumns.of(tree.getTree());
        tree.setContentProvider(new ProjectsAndDatabases(environments));
        tree.setLabelProvider(new DatabaseLabels(states));
        tree.setAutoExpandLevel(2);
        tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
        getSite().setSelectionProvider(tree);
        actions = actions();
        compare = new CompareAction(getSite().getShell(), this::selected, this::comparable);
        contribute();
        tree.addSelectionChangedListener(event -> update());
        tree.addOpenListener(event -> first().ifPresent(DatabaseAction::run));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
    }

    private List<DatabaseAction> actions() {
        var can = new DatabaseActions(getSite().getShell(), this::refresh);
        var at = new ServerActions(getSite().getShell(), this::refresh);
        return List.of(
                action("make", "lab", database -> !database.isThere() || database instanceof Server, can::make),
                action("plan", "plan", Database::isThere, can::plan),
                action("save", "save-plan", Database::isThere, can::save),
                action("apply", "apply", Database::isThere, can::apply),
                action("verify", "verify", Database::isThere, can::verify),
                action("drift", "drift", Database::isThere, can::drift),
                action("byhand", "edit", database -> database instanceof Lab && database.isThere(), can::byHand),
                action("rollback", "rollback", Database::isThere, can::rollBack),
                action("history", "history", Database::isThere, HistoryView::open),
                action("record", "record", Server.class::isInstance, can::record),
                action("import", "import", Database::isThere, can::importFrom),
                action("generate", "sql", database -> true, can::generate),
                action("manual", "manual", database -> true, can::manual),
                action("connect", "connect", database -> true, at::create),
                action("test", "test", Server.class::isInstance, at::test),
                action("edit", "edit", Server.class::isInstance, at::edit),
                action("remove", "remove", Server.class::isInstance, at::remove));
    }

    private DatabaseAction action(String name, String icon, Predicate<Database> isPossible, Consumer<Database> deed) {
        return new DatabaseAction(name, icon, this::chosen, isPossible, deed);
    }

    /** What a double click does: makes the lab or plans; of a database elsewhere it tries the connection. */
    private Optional<DatabaseAction> first() {
        var name = chosen() instanceof Server ? "test" : chosen() != null && chosen().isThere() ? "plan" : "make";
        return actions.stream()
                .filter(action -> action.isEnabled() && action.getId().equals(name))
                .findFirst();
    }

    private void contribute() {
        var menu = new MenuManager();
        var tools = getViewSite().getActionBars().getToolBarManager();
        for (var action : actions) {
            menu.add(action);
            tools.add(action);
            if (action.getId().equals("drift")) {
                menu.add(compare);
                tools.add(compare);
            }
            if (LAST.contains(action.getId())) {
                menu.add(new Separator());
                tools.add(new Separator());
            }
        }
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    /** Does something with the database that is chosen, the only one, or one that is asked for. @param name of an action */
    void run(String name) {
        var action = actions.stream()
                .filter(each -> each.getId().equals(name))
                .findFirst()
                .orElseThrow();
        var title = action.getText().replace("…", "");
        var among = chosen() == null ? candidates(name) : List.of(chosen());
        WhichDatabase.ask(getSite().getShell(), title, among, action::run);
    }

    /** Those that can be meant: labs where one is to be made or changed past the tool. */
    private static List<Database> candidates(String name) {
        boolean isForLabs = Set.of("make", "byhand").contains(name);
        var there = Projects.all().stream()
                .flatMap(project -> DatabasesOfProject.there(project).stream())
                .filter(database -> !isForLabs || database instanceof Lab)
                .toList();
        return there.isEmpty() || name.equals("make")
                ? Projects.all().stream().<Database>map(Lab::new).toList()
                : there;
    }

    /** The only database that is chosen; null for none, or several. */
    private Database chosen() {
        var all = selected();
        return all.size() == 1 ? all.get(0) : null;
    }

    /** The databases that are chosen, and the labs of the projects that are. */
    private List<Database> selected() {
        return ((List<?>) tree.getStructuredSelection().toList())
                .stream()
                        .map(one -> one instanceof IProject project ? new Lab(project) : (Database) one)
                        .distinct()
                        .toList();
    }

    /** All databases of their projects. */
    private List<Database> comparable() {
        return selected().stream()
                .map(Database::project)
                .distinct()
                .flatMap(project -> DatabasesOfProject.all(project, environments.of(project)).stream())
                .toList();
    }

    private void projectsChanged(IResourceChangeEvent event) {
        var changed = event.getDelta() == null ? 0 : event.getDelta().getAffectedChildren().length;
        if (changed > 0) {
            refreshLater();
        }
    }

    void changed(Database database) {
        states.forget(database);
    }

    void found(Database database, String words) {
        states.found(database, words);
    }

    /** More is known of a database. */
    private void updateLater(Database database) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                tree.update(database, null);
            }
        });
    }

    private void refreshLater() {
        getSite().getShell().getDisplay().asyncExec(this::refresh);
    }

    private void refresh() {
        if (!tree.getControl().isDisposed()) {
            tree.refresh();
            tree.expandToLevel(2);
            update();
        }
    }

    private void update() {
        actions.forEach(DatabaseAction::update);
        compare.update();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
        environments.close();
        super.dispose();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }
}
