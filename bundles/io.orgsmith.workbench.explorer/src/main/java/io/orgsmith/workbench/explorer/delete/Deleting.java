// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.delete;

import io.orgsmith.dsl.ide.gesture.Deletion;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.Made;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.TextChange;
import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;

/** Takes elements out of the text; where something goes along, it is shown before. */
public record Deleting(State state, List<? extends Element> elements) {
    /** Returns at once: what is asked is done when the dialog closes. What is declared in no text is refused. */
    public void ask(Shell parent) {
        ask(parent, Deleting::perform);
    }

    /** The same. @param perform carries out what was agreed to */
    public void ask(Shell parent, Consumer<TextChange> perform) {
        var project = state.snapshot().project().language();
        var deletion = new Deletion(project, state.model(), elements);
        if (deletion.fix().isEmpty()) {
            Refusal.show(refusal());
        } else if (deletion.inside().isEmpty() && deletion.references().isEmpty()) {
            delete(deletion, perform);
        } else {
            new DeleteDialog(parent, deletion, () -> delete(deletion, perform)).open();
        }
    }

    private String refusal() {
        return elements.stream()
                .flatMap(each -> Made.refusal(state, each).stream())
                .findFirst()
                .orElseGet(() -> Texts.of("refuse.delete"));
    }

    private void delete(Deletion deletion, Consumer<TextChange> perform) {
        perform.accept(new TextChange(state, deletion.fix().orElseThrow()));
    }

    private static void perform(TextChange change) {
        try {
            change.perform();
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }
}
