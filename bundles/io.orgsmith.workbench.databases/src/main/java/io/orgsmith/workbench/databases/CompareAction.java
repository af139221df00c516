// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.databases.compare.BetweenView;
import io.orgsmith.workbench.databases.compare.CompareDialog;
import io.orgsmith.workbench.databases.compare.Compared;
import io.orgsmith.workbench.databases.compare.Pair;
import io.orgsmith.workbench.databases.compare.Sides;
import io.orgsmith.workbench.databases.work.Background;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;

/** Compares one or two databases that are chosen with others. */
final class CompareAction extends Action {
    private final Shell shell;
    private final Supplier<List<Database>> chosen;
    private final Supplier<List<Database>> all;

    /** @param all those of the projects of the chosen ones */
    CompareAction(Shell shell, Supplier<List<Database>> chosen, Supplier<List<Database>> all) {
        super(Texts.of("action.compare"), Icons.descriptor("compare"));
        setId("compare");
        setToolTipText(getText());
        this.shell = shell;
        this.chosen = chosen;
        this.all = all;
        update();
    }

    /** Others are chosen, or there are others. */
    void update() {
        int count = chosen.get().size();
        setEnabled(count > 0 && count <= 2 && all.get().size() > 1);
    }

    @Override
    public void run() {
        CompareDialog.ask(shell, all.get(), chosen.get(), CompareAction::compare);
    }

    private static void compare(Pair pair, Sides sides) {
        var projects = new IResource[] {pair.from().project(), pair.to().project()};
        // The text on disk is what is compared; the user may not want to save.
        if (sides == Sides.CONTENT || IDE.saveAllEditors(projects, true)) {
            Background.run(
                    Texts.of("action.compare"),
                    monitor -> Compared.of(sides.of(pair.from()), sides.of(pair.to())),
                    BetweenView::show);
        }
    }
}
