// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands above a diagram: which view it is, and whether it lags behind the text. */
final class DiagramHeader {
    private final Composite row;
    private final Map<View, ToolItem> views = new EnumMap<>(View.class);
    private final Label note;

    DiagramHeader(Composite parent, View shown, Consumer<View> choose) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(row);
        var bar = new ToolBar(row, SWT.FLAT);
        var words = new Words(Locale.getDefault());
        for (var view : View.values()) {
            var item = new ToolItem(bar, SWT.RADIO);
            item.setText(words.get(view.key()));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    choose.accept(view);
                }
            });
            views.put(view, item);
        }
        note = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(note);
        view(shown);
    }

    Control control() {
        return row;
    }

    void view(View shown) {
        views.forEach((view, item) -> item.setSelection(view == shown));
    }

    String note() {
        return note.getText();
    }

    /** Whether there is a newer text, which cannot be read. */
    void outdated(boolean is) {
        note.setText(is ? Texts.of("outdated") : "");
    }
}
