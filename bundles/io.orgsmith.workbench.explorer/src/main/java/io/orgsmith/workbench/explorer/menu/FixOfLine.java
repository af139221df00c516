// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.dsl.ide.fix.QuickFixes;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.TextChange;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.action.Action;

/** One way to put right what was found about an element; one undo takes it back. */
final class FixOfLine extends Action {
    private final TextChange change;

    private FixOfLine(TextChange change) {
        super(change.title().replace("&", "&&"));
        this.change = change;
    }

    /** Those of the element of a line, the best first for each finding, in the order of the text. */
    static List<FixOfLine> all(Node line) {
        return line.element().isEmpty() || line.state().isOutdated() ? List.of() : all(line, line.state());
    }

    private static List<FixOfLine> all(Node line, State state) {
        var snapshot = state.snapshot();
        var fixes = snapshot.diagnostics().stream()
                .map(snapshot.findings()::get)
                .filter(Objects::nonNull)
                .filter(finding -> finding.element() == line.element().get())
                .flatMap(finding -> QuickFixes.of(snapshot.project().language(), state.model(), finding).stream());
        return QuickFixes.distinct(fixes).stream()
                .map(fix -> new FixOfLine(new TextChange(state, fix)))
                .toList();
    }

    @Override
    public void run() {
        change.take();
    }
}
