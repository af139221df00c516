// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a page, each with what it is called before it. */
public final class Fields {
    private final Composite page;
    private final Runnable changed;

    /** The first has the keys when the page is shown. @param changed is run after each change by the user */
    public Fields(Composite parent, Runnable changed) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        this.changed = changed;
        // Also where a page before this one had them. It is told before it is seen.
        page.addListener(SWT.Show, event -> page.getDisplay().asyncExec(this::begin));
    }

    private void begin() {
        if (!page.isDisposed()) {
            page.setFocus();
        }
    }

    public Composite page() {
        return page;
    }

    /** A choice of one; the first is chosen. */
    public Combo combo(String key, List<String> items) {
        label(key);
        var combo = new Combo(page, SWT.READ_ONLY);
        items.forEach(combo::add);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        return wide(combo);
    }

    public Text text(String key) {
        return text(key, SWT.NONE);
    }

    /** A text nobody reads along. */
    public Text password(String key) {
        return text(key, SWT.PASSWORD);
    }

    private Text text(String key, int style) {
        label(key);
        return text(page, style);
    }

    private Text text(Composite parent, int style) {
        var text = new Text(parent, SWT.BORDER | style);
        text.addListener(SWT.Modify, event -> changed.run());
        return wide(text);
    }

    /** Room for several controls side by side. */
    public Composite row(String key) {
        label(key);
        return wide(new Composite(page, SWT.NONE));
    }

    /** A text in such a row. */
    public Text textIn(Composite row) {
        return text(row, SWT.NONE);
    }

    /** A box to tick, with its words behind it. */
    public Button check(String key) {
        return button(key, SWT.CHECK);
    }

    /** One of several, of which one is chosen. */
    public Button radio(String key) {
        return button(key, SWT.RADIO);
    }

    private Button button(String key, int style) {
        var button = new Button(page, style);
        button.setText(Texts.of(key));
        button.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void label(String key) {
        new Label(page, SWT.NONE).setText(Texts.of(key));
    }

    private static <C extends Control> C wide(C control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        return control;
    }

    /** Offers environments, and none. */
    public static void environments(Combo combo, List<String> environments) {
        combo.setItems(environments.toArray(String[]::new));
        combo.add(Texts.of("environment.none"), 0);
        combo.select(0);
    }

    /** The environment that is chosen; empty for none. */
    public static String environment(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? "" : combo.getText();
    }
}
