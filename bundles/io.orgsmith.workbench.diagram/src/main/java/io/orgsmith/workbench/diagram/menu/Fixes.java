// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.menu;

import io.orgsmith.dsl.ide.fix.QuickFixes;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.TextChange;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.action.Action;

/** What can be done about what the rules find fault with in a figure. */
final class Fixes {
    private Fixes() {}

    /** The best way for each finding, in the order of the findings; to accept it where there is no other. */
    static List<Action> of(NodePart part) {
        var state = part.drawing().state();
        var project = state.snapshot().project().language();
        var fixes = state.snapshot().diagnostics().stream()
                .filter(state.snapshot().findings()::containsKey)
                .map(state.snapshot().findings()::get)
                .filter(finding ->
                        part.element().filter(finding.element()::equals).isPresent())
                .flatMap(finding ->
                        QuickFixes.of(project, state.model(), finding).stream().limit(1));
        return QuickFixes.distinct(fixes).stream()
                .map(fix -> action(state, fix))
                .toList();
    }

    private static Action action(State state, QuickFix fix) {
        return new Action(fix.title(Locale.getDefault()).replace("&", "&&")) {
            @Override
            public void run() {
                new TextChange(state, fix).take();
            }
        };
    }
}
