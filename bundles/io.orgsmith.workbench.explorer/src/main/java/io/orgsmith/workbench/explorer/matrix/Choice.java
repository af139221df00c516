// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.workbench.explorer.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What a matrix is to show: a relation of a project, and which rows and columns. */
final class Choice {
    private final List<Relation> relations = List.of(new UnitEntities(), new ResponsibilityUnits());
    private final Composite bar;
    private final Combo relation;
    private final Combo project;
    private final Text rows;
    private final Text columns;
    private List<IProject> projects = List.of();

    Choice(Composite parent, Runnable changed) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        relation = new Combo(bar, SWT.READ_ONLY);
        relations.forEach(each -> relation.add(Texts.of(each.key())));
        relation.select(0);
        project = new Combo(bar, SWT.READ_ONLY);
        rows = filter("matrix.rows", changed);
        columns = filter("matrix.columns", changed);
        relation.addListener(SWT.Selection, event -> changed.run());
        project.addListener(SWT.Selection, event -> changed.run());
    }

    Composite control() {
        return bar;
    }

    Relation relation() {
        return relations.get(relation.getSelectionIndex());
    }

    Optional<IProject> project() {
        int index = project.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(projects.get(index));
    }

    String wantedOfRows() {
        return rows.getText();
    }

    String wantedOfColumns() {
        return columns.getText();
    }

    /** Offers these projects; keeps the one that is chosen as long as it is there. */
    void projects(Collection<IProject> now) {
        if (!List.copyOf(now).equals(projects)) {
            var chosen = project.getText();
            projects = List.copyOf(now);
            project.setItems(projects.stream().map(IProject::getName).toArray(String[]::new));
            project.select(Math.max(0, project.indexOf(chosen)));
            bar.layout();
        }
    }

    void choose(IProject wanted, String key, String wantedOfColumns, String wantedOfRows) {
        project.select(Math.max(0, projects.indexOf(wanted)));
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).key().equals(key)) {
                relation.select(i);
            }
        }
        rows.setText(wantedOfRows);
        columns.setText(wantedOfColumns);
    }

    private Text filter(String message, Runnable changed) {
        var words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.of(message));
        words.setToolTipText(Texts.of(message));
        words.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(words);
        return words;
    }
}
