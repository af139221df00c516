// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.workbench.databases.Texts;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The head of a saved plan: what it does in one line, what it was made for, and what can be done with it. */
final class PlanHeader {
    /** Of a fact that has many; the tree below wants the room. */
    private static final int LINES = 3;

    private final Composite page;
    private final Label title;
    private final Composite facts;
    private final Button approve;
    private final Button apply;

    PlanHeader(Composite parent, Runnable approves, Runnable applies) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        title = new Label(page, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        wide(title, 1);
        approve = button("plan.approve", approves);
        apply = button("plan.apply", applies);
        facts = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(facts);
        wide(facts, 3);
        enable(false);
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(page, SWT.PUSH);
        button.setText(Texts.of(key));
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    private static void wide(Control control, int columns) {
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .span(columns, 1)
                .applyTo(control);
    }

    Control control() {
        return page;
    }

    void enable(boolean isReadable) {
        approve.setEnabled(isReadable);
        apply.setEnabled(isReadable);
    }

    void show(String words, Map<String, String> known) {
        title.setText(words);
        for (var child : facts.getChildren()) {
            child.dispose();
        }
        known.forEach(this::fact);
        page.getParent().layout(true, true);
    }

    private void fact(String name, String value) {
        var label = new Label(facts, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().applyTo(label);
        boolean isLong = value.lines().count() > 1;
        // To be copied, and to be read with the keyboard. Of many lines without a scroll bar GTK keeps the paper white.
        var text = new Text(facts, SWT.READ_ONLY | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setText(value);
        int height = isLong ? LINES * text.getLineHeight() : SWT.DEFAULT;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, height)
                .applyTo(text);
    }
}
