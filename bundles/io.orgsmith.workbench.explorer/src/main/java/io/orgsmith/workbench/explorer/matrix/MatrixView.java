// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.workbench.explorer.Models;
import io.orgsmith.workbench.explorer.Once;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.Texts;
import io.orgsmith.workbench.explorer.UndoInView;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Relations of two kinds of elements as a matrix, in which a click or the space bar changes the text. */
public final class MatrixView extends ViewPart {
    public static final String ID = "io.orgsmith.workbench.explorer.matrix";

    /** As many as a table shows without getting slow; the filter leads to the others. */
    private static final int MOST_COLUMNS = 60;

    private final Models models = new Models(new Once(this::show));
    private Composite whole;
    private Choice choice;
    private MatrixTable table;
    private Label status;
    private Matrix matrix;

    @Override
    public void createPartControl(Composite parent) {
        whole = parent;
        GridLayoutFactory.swtDefaults().margins(4, 4).applyTo(parent);
        choice = new Choice(parent, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice.control());
        table = new MatrixTable(parent, this::toggle);
        status = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        table.cursor().whenMoved(() -> say(table.cursor().says()));
        UndoInView.in(getSite(), getViewSite().getActionBars());
        models.start();
    }

    /** Chooses as a user would. */
    void show(IProject project, String relation, String wantedOfColumns, String wantedOfRows) {
        choice.choose(project, relation, wantedOfColumns, wantedOfRows);
        show();
    }

    private void toggle(int row, int column) {
        try {
            var change = matrix.toggled(row, column);
            if (change.isPresent()) {
                change.get().perform();
                say(change.get().title());
            } else {
                say(table.cursor().says());
            }
        } catch (CoreException e) {
            say(e.getStatus().getMessage());
        }
    }

    private void show() {
        if (table.table().isDisposed()) {
            return;
        }
        choice.projects(models.all().keySet());
        var now = choice.project().flatMap(models::of).map(this::matrix);
        matrix = now.map(all -> all.firstColumns(MOST_COLUMNS)).orElse(null);
        table.show(matrix);
        int left = now.map(all -> all.columns().size()).orElse(0) - MOST_COLUMNS;
        say(left > 0 ? Texts.of("matrix.more", left) : table.cursor().says());
    }

    private Matrix matrix(State state) {
        return Matrix.of(state, choice.relation(), choice.wantedOfRows(), choice.wantedOfColumns());
    }

    private void say(String words) {
        status.setText(words.replace("&", "&&"));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Control.class ? type.cast(whole) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        table.cursor().setFocus();
    }

    @Override
    public void dispose() {
        models.close();
        super.dispose();
    }
}
