// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import io.orgsmith.dsl.ide.gesture.TemplateCreation;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** For which kind a new template is, and its id; what holds for all of a kind has none. */
final class NewTemplateDialog extends TitleAreaDialog {
    private final String key;
    private final List<TemplateCreation> creations;
    private final BiConsumer<TemplateCreation, String> declare;
    private TemplateCreation creation;
    private Text id;
    private boolean isIdTyped;

    /**
     * @param key of its messages: {@code template}, or {@code defaults}, which have no id
     * @param creations one for each kind, at least one
     */
    NewTemplateDialog(
            Shell parent, String key, List<TemplateCreation> creations, BiConsumer<TemplateCreation, String> declare) {
        super(parent);
        this.key = key;
        this.creations = creations;
        this.creation = creations.get(0);
        this.declare = declare;
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Texts.of("new." + key + ".title"));
        setTitle(Texts.of("new." + key + ".title"));
        setMessage(Texts.of("new." + key + ".what"));
        var fields = new Fields((Composite) super.createDialogArea(parent));
        var kinds = creations.stream()
                .map(each -> Kinds.of(each.kind(), Locale.getDefault()))
                .toList();
        fields.choice("new.kind", kinds, 0, this::choose);
        if (key.equals("template")) {
            id = fields.text("new.id");
            id.addModifyListener(event -> validate());
            id.addListener(SWT.KeyDown, event -> isIdTyped = true);
            id.setText(creation.proposedId());
            id.selectAll();
            id.setFocus();
        }
        return fields.area();
    }

    private void choose(int index) {
        creation = creations.get(index);
        if (id != null && !isIdTyped) {
            id.setText(creation.proposedId());
        }
    }

    private void validate() {
        var problem = NewShared.problem(id.getText().strip(), creation::isFree);
        setErrorMessage(problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        }
    }

    @Override
    protected void okPressed() {
        var typed = id == null ? "" : id.getText().strip();
        super.okPressed();
        declare.accept(creation, typed);
    }
}
