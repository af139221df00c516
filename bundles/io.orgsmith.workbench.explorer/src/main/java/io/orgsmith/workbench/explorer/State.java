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
 * @param before where no rule has judged this one yet, the last that was judged; else null
 */
public record State(EffectiveModel model, Snapshot snapshot, boolean isOutdated, State before) {
    /** Empty where the texts cannot be read. */
    public static Optional<State> of(Snapshot snapshot) {
        return snapshot.model().map(model -> new State(model, snapshot, false, null));
    }

    /** One that was only read. @param before the one that was known until now; null for none */
    static Optional<State> unjudged(Snapshot read, State before) {
        var judged = before == null ? null : before.judged();
        return read.model().map(model -> new State(model, read, false, judged));
    }

    State outdated() {
        return new State(model, snapshot, true, before);
    }

    /** The state whose findings are those to show: this one, or the last before it until it is judged itself. */
    public State judged() {
        return before == null ? this : before;
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
