// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The field for an id of something new: it follows what is proposed until somebody types one. */
final class IdField {
    private final Text field;
    private final UnaryOperator<String> problem;
    private final Consumer<String> teller;
    private boolean isTyped;

    /**
     * @param problem why an id cannot be had, in the language of the workbench; null where it can
     * @param teller takes that whenever the id changes
     */
    IdField(Text field, UnaryOperator<String> problem, Consumer<String> teller) {
        this.field = field;
        this.problem = problem;
        this.teller = teller;
        field.addModifyListener(event -> judge());
        field.addListener(SWT.KeyDown, event -> isTyped = true);
    }

    String id() {
        return field.getText().strip();
    }

    void propose(String id) {
        if (!isTyped) {
            field.setText(id);
        }
    }

    /** What speaks against the id may be another now. */
    void judge() {
        teller.accept(problem.apply(id()));
    }

    void begin() {
        field.selectAll();
        field.setFocus();
    }
}
