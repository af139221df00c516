// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.create;

import io.orgsmith.dsl.ide.gesture.TemplateCreation;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** For which kind a new template is, and its id; what holds for all of a kind has none. */
final class NewTemplateDialog extends IdDialog {
    private final String key;
    private final List<TemplateCreation> creations;
    private final BiConsumer<TemplateCreation, String> declare;
    private TemplateCreation creation;
    private IdField id;

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
            id = new IdField(fields.text("new.id"), typed -> NewShared.problem(typed, creation::isFree), this::tell);
            id.propose(creation.proposedId());
            id.begin();
        }
        return fields.area();
    }

    private void choose(int index) {
        creation = creations.get(index);
        if (id != null) {
            id.propose(creation.proposedId());
        }
    }

    @Override
    protected void okPressed() {
        var typed = id == null ? "" : id.id();
        super.okPressed();
        declare.accept(creation, typed);
    }
}
