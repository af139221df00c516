// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.TextChange;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.commands.Command;

/** A gesture, as one edit of the text. It is undone where the text is, and never by GEF. */
final class TextCommand extends Command {
    private final TextChange change;

    private TextCommand(TextChange change) {
        super(change.title());
        this.change = change;
    }

    /** Null, which GEF takes for what cannot be done, where nothing would change. */
    static Command of(Optional<TextChange> change) {
        return change.map(TextCommand::new).orElse(null);
    }

    @Override
    public void execute() {
        try {
            change.perform();
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
