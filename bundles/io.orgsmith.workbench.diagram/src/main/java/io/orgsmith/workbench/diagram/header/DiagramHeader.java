// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.header;

import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Sight;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;

/** What stands above a diagram: its views, search, kinds and zoom, and whether it lags behind the text. */
public final class DiagramHeader {
    private static final int SEARCH_WIDTH = 110;

    private final Composite whole;
    private final ViewBar views;
    private final KindMenu kinds;
    private final Label note;

    public DiagramHeader(Composite parent, DiagramEditor editor) {
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(whole);
        views = new ViewBar(whole, editor::choose);
        views.show(editor.sight().view());
        var search = new Search(whole, editor::drawing, editor::select);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(SEARCH_WIDTH, SWT.DEFAULT)
                .applyTo(search.field());
        var tools = new ToolBar(whole, SWT.FLAT);
        kinds = new KindMenu(tools, editor::sight, editor::toggle);
        new ZoomBar(tools, editor::zoom, editor::fit);
        note = new Label(whole, SWT.NONE);
        GridDataFactory.fillDefaults().span(4, 1).exclude(true).applyTo(note);
        note.setVisible(false);
    }

    public Control control() {
        return whole;
    }

    /** After something else is wanted to be seen. */
    public void follow(Sight sight) {
        views.show(sight.view());
        kinds.follow(sight);
        whole.layout();
    }

    /** What is said below the buttons; empty for nothing. */
    public String note() {
        return note.getText();
    }

    /** Says something below the buttons. @param key of it; empty for nothing */
    public void tell(String key) {
        var words = key.isEmpty() ? "" : Texts.of(key);
        if (!words.equals(note.getText())) {
            note.setText(words);
            note.setVisible(!words.isEmpty());
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) note.getLayoutData())
                    .exclude(words.isEmpty())
                    .applyTo(note);
            whole.getParent().layout(true, true);
        }
    }
}
