// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Fields;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks which two are to be compared, and what of them. */
public final class CompareDialog extends TitleAreaDialog {
    private final List<Database> databases;
    private final Pair first;
    private final BiConsumer<Pair, Sides> then;
    private Combo from;
    private Combo to;
    private Button content;
    private Button text;

    private CompareDialog(Shell shell, List<Database> databases, Pair first, BiConsumer<Pair, Sides> then) {
        super(shell);
        this.databases = databases;
        this.first = first;
        this.then = then;
        setBlockOnOpen(false);
    }

    /** @param chosen one or two of the databases @param then is told when somebody has decided */
    public static void ask(Shell shell, List<Database> databases, List<Database> chosen, BiConsumer<Pair, Sides> then) {
        new CompareDialog(shell, databases, Pair.of(chosen, databases), then).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        getShell().setText(Texts.of("compare.title"));
        setTitle(Texts.of("compare.heading"));
        setMessage(Texts.of("compare.description"));
        var fields = new Fields(area, this::validate);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.page());
        var names = databases.stream().map(Database::title).toList();
        from = fields.combo("compare.from", names);
        to = fields.combo("compare.to", names);
        from.select(databases.indexOf(first.from()));
        to.select(databases.indexOf(first.to()));
        content = fields.radio("compare.content");
        text = fields.radio("compare.texts");
        (first.sides() == Sides.CONTENT ? content : text).setSelection(true);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.of("compare.verb"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.of("cancel"), false);
        validate();
    }

    private void validate() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            setErrorMessage(pair().problem(sides()));
            ok.setEnabled(getErrorMessage() == null);
        }
    }

    private Pair pair() {
        return new Pair(databases.get(from.getSelectionIndex()), databases.get(to.getSelectionIndex()));
    }

    private Sides sides() {
        return text.getSelection() ? Sides.TEXT : Sides.CONTENT;
    }

    @Override
    protected void okPressed() {
        var decided = pair();
        var sides = sides();
        super.okPressed();
        then.accept(decided, sides);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
