// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.header;

import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.workbench.diagram.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A button for each view. */
final class ViewBar {
    private final Map<View, ToolItem> views = new EnumMap<>(View.class);

    ViewBar(Composite row, Consumer<View> choose) {
        var bar = new ToolBar(row, SWT.FLAT);
        var words = new Words(Locale.getDefault());
        for (var view : View.values()) {
            if (!views.isEmpty()) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            var item = new ToolItem(bar, SWT.RADIO);
            item.setText(Texts.of("view." + view.key()));
            item.setToolTipText(words.get(view.key()));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    choose.accept(view);
                }
            });
            views.put(view, item);
        }
    }

    void show(View shown) {
        views.forEach((view, item) -> item.setSelection(view == shown));
    }
}
