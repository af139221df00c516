// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.dsl.ide.fix.QuickFixes;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.TextChange;
import io.orgsmith.workbench.explorer.Texts;
import java.util.Objects;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;

/** The ways to put right what was found about an element; one undo takes each back. */
public final class Fixes {
    private Fixes() {}

    /** As a menu: the best way first for each finding, in the order of the text; empty where nothing was found. */
    public static MenuManager menu(State state, Element element) {
        var menu = new MenuManager(Texts.of("fixes"));
        var snapshot = state.snapshot();
        var fixes = snapshot.diagnostics().stream()
                .map(snapshot.findings()::get)
                .filter(Objects::nonNull)
                .filter(finding -> finding.element() == element)
                .flatMap(finding -> QuickFixes.of(snapshot.project().language(), state.model(), finding).stream());
        QuickFixes.distinct(fixes).forEach(fix -> menu.add(line(new TextChange(state, fix))));
        return menu;
    }

    private static Action line(TextChange change) {
        return new Action(change.title().replace("&", "&&")) {
            @Override
            public void run() {
                change.take();
            }
        };
    }
}
