// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IViewSite;

/** What can be done with the plan that a view shows: make it anew, save or apply it, as a whole or in part. */
public final class PlanActions {
    private final ComparisonTree tree;
    private final List<Deed> whole;
    private final List<Deed> part;
    private final PlanDeeds can;
    private Database database;

    public PlanActions(IViewSite site, ComparisonTree tree) {
        this.tree = tree;
        can = new PlanDeeds(site.getShell(), this::look);
        whole = List.of(
                new Deed("action.again", "refresh", this::again),
                deed("action.save", "save-plan", can::save, TreeSet::new),
                deed("action.apply", "apply", can::apply, TreeSet::new));
        part = List.of(
                deed("action.save.part", "save-plan", can::save, tree::chosen),
                deed("action.apply.part", "apply", can::apply, tree::chosen));
        var menu = new MenuManager();
        whole.forEach(menu::add);
        menu.add(new Separator());
        part.forEach(menu::add);
        var control = tree.viewer().getControl();
        control.setMenu(menu.createContextMenu(control));
        var tools = site.getActionBars().getToolBarManager();
        whole.forEach(tools::add);
        site.getActionBars().updateActionBars();
        tree.viewer().addSelectionChangedListener(event -> update());
        update();
    }

    private Deed deed(
            String key, String icon, BiConsumer<Database, SortedSet<Key>> deed, Supplier<SortedSet<Key>> which) {
        return new Deed(key, icon, () -> deed.accept(database, which.get()));
    }

    /** The plan is one for this database. */
    public void shown(Database planned) {
        database = planned;
        update();
    }

    /** Plans again; what is edited is saved first, where the user wants that. */
    public void again() {
        can.plan(database);
    }

    /** Shows what is left to do after an apply. */
    private void look(Database applied) {
        if (applied.equals(database)) {
            can.plan(applied);
        }
    }

    private void update() {
        whole.forEach(one -> one.setEnabled(database != null));
        part.forEach(one -> one.setEnabled(database != null && !tree.chosen().isEmpty()));
    }
}
