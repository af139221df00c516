// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a dialog, each behind its name. */
final class Fields {
    private final Composite area;

    Fields(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(10, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    }

    Composite area() {
        return area;
    }

    Text text(String label) {
        label(label);
        var field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    /** A list with a line chosen by its index. @param chosen takes the index of another one */
    void choice(String label, List<String> lines, int first, IntConsumer chosen) {
        label(label);
        var list = new Combo(area, SWT.READ_ONLY);
        list.setItems(lines.toArray(String[]::new));
        list.select(first);
        list.addListener(SWT.Selection, event -> chosen.accept(list.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
    }

    private void label(String label) {
        new Label(area, SWT.NONE).setText(Texts.of(label));
    }
}
