// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.Naming;
import io.orgsmith.dsl.ide.gesture.ProposedId;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
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

/** Names and id of something new; the id follows the name until somebody types one. */
public final class NewElementDialog extends TitleAreaDialog {
    private final List<Creation> creations;
    private final BiConsumer<Creation, Naming> declare;
    private Creation creation;
    private Text name;
    private Text english;
    private Text id;
    private boolean isIdTyped;

    /**
     * @param creations the ways to do it, to choose from; at least one
     * @param first which of them is chosen at first
     */
    public NewElementDialog(Shell parent, List<Creation> creations, int first, BiConsumer<Creation, Naming> declare) {
        super(parent);
        this.creations = creations;
        this.creation = creations.get(first);
        this.declare = declare;
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var kind = Kinds.of(creation.kind(), Locale.getDefault());
        getShell().setText(Texts.of("new", kind));
        setTitle(Texts.of("new", kind));
        setMessage(message());
        var fields = new Fields((Composite) super.createDialogArea(parent));
        name = fields.text("new.name");
        english = fields.text("new.english");
        if (!creation.isNamedOnly()) {
            id = fields.text("new.id");
            name.addModifyListener(event -> propose());
            id.addModifyListener(event -> validate());
            id.addListener(SWT.KeyDown, event -> isIdTyped = true);
            id.setText(ProposedId.of(creation, ""));
        }
        if (creations.size() > 1) {
            fields.choice("new.owner", owners(), creations.indexOf(creation), this::choose);
        }
        name.setFocus();
        return fields.area();
    }

    private String message() {
        return creation.owner() == null ? Texts.of("new.alone") : Texts.of("new.in", shown(creation));
    }

    private List<String> owners() {
        return creations.stream().map(NewElementDialog::shown).toList();
    }

    private static String shown(Creation creation) {
        if (creation.owner() == null) {
            return Texts.of("new.nothing");
        }
        return Templates.around(creation.owner())
                .map(template -> Source.named(template, Locale.getDefault()))
                .orElseGet(() -> Names.shown(creation.owner(), Locale.getDefault()));
    }

    private void choose(int index) {
        creation = creations.get(index);
        setMessage(message());
        propose();
        validate();
    }

    private void propose() {
        if (!isIdTyped) {
            id.setText(ProposedId.of(creation, name.getText().strip()));
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
        var naming = new Naming(id == null ? "" : text(id), text(name), text(english));
        super.okPressed();
        declare.accept(creation, naming);
    }

    private static String text(Text field) {
        return field.getText().strip();
    }
}
