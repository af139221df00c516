// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.databases.wizard.Notice;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks which database is meant, where it could be several. */
final class WhichDatabase extends ElementListSelectionDialog {
    private final Consumer<Database> then;

    private WhichDatabase(Shell shell, String title, Consumer<Database> then) {
        super(shell, LabelProvider.createTextProvider(database -> ((Database) database).title()));
        this.then = then;
        setTitle(title);
        setMessage(Texts.of("which.database"));
        setBlockOnOpen(false);
    }

    /** @param then is run at once where there is one only */
    static void ask(Shell shell, String title, List<Database> databases, Consumer<Database> then) {
        if (databases.isEmpty()) {
            Notice.show(shell, title, Texts.of("generate.no-project"), false);
        } else if (databases.size() == 1) {
            then.accept(databases.get(0));
        } else {
            var dialog = new WhichDatabase(shell, title, then);
            dialog.setElements(databases.toArray());
            dialog.open();
        }
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        then.accept((Database) getFirstResult());
    }
}
