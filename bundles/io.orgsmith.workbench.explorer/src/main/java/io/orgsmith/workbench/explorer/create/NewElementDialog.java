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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Names and id of something new; the id follows the name until somebody types one. */
public final class NewElementDialog extends IdDialog {
    private final List<Creation> creations;
    private final BiConsumer<Creation, Naming> declare;
    private Creation creation;
    private Text name;
    private Text english;
    private IdField id;

    /**
     * @param creations the ways to do it, to choose from; at least one
     * @param first which of them is chosen at first
     */
    public NewElementDialog(Shell parent, List<Creation> creations, int first, BiConsumer<Creation, Naming> declare) {
        super(parent);
        this.creations = creations;
        this.creation = creations.get(first);
        this.declare = declare;
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
            id = new IdField(fields.text("new.id"), typed -> NewShared.problem(typed, creation::isFree), this::tell);
            name.addModifyListener(event -> propose());
            propose();
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
        id.judge();
    }

    private void propose() {
        id.propose(ProposedId.of(creation, text(name)));
    }

    @Override
    protected void okPressed() {
        var naming = new Naming(id == null ? "" : id.id(), text(name), text(english));
        super.okPressed();
        declare.accept(creation, naming);
    }

    private static String text(Text field) {
        return field.getText().strip();
    }
}
