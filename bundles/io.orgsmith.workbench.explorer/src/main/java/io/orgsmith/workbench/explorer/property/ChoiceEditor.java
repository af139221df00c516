// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.dsl.ide.attribute.Choice;
import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A list to choose from, into which one can also type. Its value is a choice, or what was typed where no choice is that. */
final class ChoiceEditor extends ComboBoxViewerCellEditor {
    private static final int LINES = 12;

    private final List<Choice> choices;

    ChoiceEditor(Composite parent, List<Choice> choices) {
        super(parent, SWT.NONE);
        this.choices = choices;
        setContentProvider(ArrayContentProvider.getInstance());
        setLabelProvider(LabelProvider.createTextProvider(each -> ((Choice) each).label()));
        setInput(choices);
        setActivationStyle(DROP_DOWN_ON_KEY_ACTIVATION | DROP_DOWN_ON_MOUSE_ACTIVATION);
        combo().setVisibleItemCount(LINES);
        combo().addListener(SWT.KeyDown, this::typed);
        DropDown.wholeLines(combo());
    }

    @Override
    protected Object doGetValue() {
        var text = combo().getText();
        var chosen = super.doGetValue();
        return chosen instanceof Choice choice && choice.label().equals(text) ? chosen : Typed.in(choices, text);
    }

    /** What is typed first replaces what is there. */
    @Override
    protected void doSetFocus() {
        super.doSetFocus();
        combo().setSelection(new Point(0, combo().getText().length()));
    }

    /** Over the open list letters are typed, too: the list gives way to them. */
    private void typed(Event key) {
        boolean isLetter = key.character >= ' ' && key.character != SWT.DEL;
        if (isLetter && combo().getListVisible()) {
            combo().setListVisible(false);
            combo().setFocus();
            combo().setText(String.valueOf(key.character));
            combo().setSelection(new Point(1, 1));
            key.doit = false;
        }
    }

    private CCombo combo() {
        return (CCombo) getControl();
    }
}
