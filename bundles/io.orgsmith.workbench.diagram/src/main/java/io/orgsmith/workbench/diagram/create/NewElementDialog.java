// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.create;

import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.ProposedId;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.workbench.diagram.Texts;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Name and id of something new; the id follows the name until somebody types one. */
final class NewElementDialog extends TitleAreaDialog {
    private final Creation creation;
    private final BiConsumer<String, String> declare;
    private Text name;
    private Text id;
    private boolean isIdTyped;

    /** @param declare takes id and name */
    NewElementDialog(Shell parent, Creation creation, BiConsumer<String, String> declare) {
        super(parent);
        this.creation = creation;
        this.declare = declare;
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var kind = Kinds.of(creation.kind(), Locale.getDefault());
        getShell().setText(Texts.of("new", kind));
        setTitle(Texts.of("new", kind));
        setMessage(
                creation.owner() == null
                        ? Texts.of("new.alone")
                        : Texts.of("new.in", Names.shown(creation.owner(), Locale.getDefault())));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(10, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        name = field(area, "new.name");
        id = field(area, "new.id");
        id.setText(ProposedId.of(creation, ""));
        name.addModifyListener(event -> propose());
        id.addModifyListener(event -> validate());
        id.addListener(SWT.KeyDown, event -> isIdTyped = true);
        return area;
    }

    private Text field(Composite area, String label) {
        new Label(area, SWT.NONE).setText(Texts.of(label));
        var field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void propose() {
        if (!isIdTyped) {
            id.setText(ProposedId.of(creation, name.getText().strip()));
        }
    }

    private void validate() {
        var typed = id.getText().strip();
        var problem = !Quoted.isCode(typed) ? "new.bad" : !creation.isFree(typed) ? "new.taken" : null;
        setErrorMessage(problem == null ? null : Texts.of(problem, typed));
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected void okPressed() {
        var typedId = id.getText().strip();
        var typedName = name.getText().strip();
        super.okPressed();
        declare.accept(typedId, typedName);
    }
}
