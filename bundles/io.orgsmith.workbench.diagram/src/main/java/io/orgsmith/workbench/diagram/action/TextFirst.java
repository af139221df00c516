// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * A key that means the text while one types a name or searches, and the selected figures else. Where figures have no use for
 * it, the field gets it by itself.
 */
final class TextFirst extends Action {
    private final IAction figures;
    private final Consumer<Text> text;

    TextFirst(IAction figures, Consumer<Text> text) {
        this.figures = figures;
        this.text = text;
        setEnabled(figures.isEnabled());
        figures.addPropertyChangeListener(change -> setEnabled(figures.isEnabled()));
    }

    @Override
    public void run() {
        if (Display.getCurrent().getFocusControl() instanceof Text field) {
            text.accept(field);
        } else if (figures.isEnabled()) {
            figures.run();
        }
    }
}
