// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.workspace.Snapshot;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A project in a state in which it could be read.
 *
 * @param isOutdated whether there is a newer state, which cannot be read
 */
public record State(EffectiveModel model, Snapshot snapshot, boolean isOutdated) {
    /** Empty where the texts cannot be read. */
    public static Optional<State> of(Snapshot snapshot) {
        return snapshot.model().map(model -> new State(model, snapshot, false));
    }

    State outdated() {
        return new State(model, snapshot, true);
    }

    /** A change of what an element says, to be carried out by {@link TextChange}. */
    public Draft draft(Element element) {
        return new Case(model, "explorer", element, element, null, List.of()).draft();
    }

    /** The change as edits of the texts of this state; empty where it changes nothing. */
    public Optional<TextChange> change(Draft draft) {
        return draft.fix().map(this::change);
    }

    private TextChange change(QuickFix fix) {
        return new TextChange(this, fix);
    }

    /** A text of this state; null where it has no such file. */
    public String text(URI file) {
        return snapshot.project().language().texts().get(file);
    }
}
