// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.DatabasesOfProject;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Which list is shown, and which database proves its steps. */
final class ManualBar {
    private final Combo lists;
    private final Combo databases;
    private final Button prove;
    private final Consumer<IFolder> shown;
    private List<IFolder> folders = List.of();
    private List<Database> known = List.of();

    ManualBar(Composite page, Consumer<IFolder> shown, Consumer<Database> prover) {
        this.shown = shown;
        var row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
        lists = combo(row, "manual.list");
        databases = combo(row, "manual.database");
        prove = new Button(row, SWT.PUSH);
        prove.setText(Texts.of("manual.prove"));
        prove.setEnabled(false);
        lists.addListener(SWT.Selection, event -> show());
        prove.addListener(SWT.Selection, event -> prover.accept(known.get(databases.getSelectionIndex())));
    }

    /** A page with this bar on top. */
    static Composite page(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(page);
        return page;
    }

    static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
    }

    private static Combo combo(Composite row, String key) {
        new Label(row, SWT.NONE).setText(Texts.of(key));
        return new Combo(row, SWT.READ_ONLY);
    }

    /** Offers lists, and shows the first. */
    void offer(List<IFolder> all) {
        folders = all;
        lists.setItems(all.stream()
                .map(folder -> folder.getFullPath().makeRelative().toString())
                .toArray(String[]::new));
        choose(null);
    }

    /** Shows the first list of a project; of any for null. */
    void choose(IProject project) {
        for (int i = 0; i < folders.size(); i++) {
            if (project == null || folders.get(i).getProject().equals(project)) {
                lists.select(i);
                show();
                return;
            }
        }
    }

    private void show() {
        var folder = folders.get(lists.getSelectionIndex());
        known = DatabasesOfProject.there(folder.getProject());
        databases.setItems(known.stream().map(Database::name).toArray(String[]::new));
        databases.select(0);
        prove.setEnabled(false);
        lists.getParent().getParent().layout(true, true);
        shown.accept(folder);
    }

    void canProve(boolean hasQuery) {
        prove.setEnabled(hasQuery && !known.isEmpty());
    }
}
