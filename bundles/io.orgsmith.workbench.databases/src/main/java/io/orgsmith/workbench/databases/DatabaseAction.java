// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;

/** Something that can be done with the database that is chosen. */
final class DatabaseAction extends Action {
    private final Supplier<Database> chosen;
    private final Predicate<Database> isPossible;
    private final Consumer<Database> deed;

    /** @param name of the icon, and of the text */
    DatabaseAction(
            String name,
            String icon,
            Supplier<Database> chosen,
            Predicate<Database> isPossible,
            Consumer<Database> deed) {
        super(Texts.of("action." + name), Icons.descriptor(icon));
        setId(name);
        setToolTipText(getText());
        this.chosen = chosen;
        this.isPossible = isPossible;
        this.deed = deed;
        update();
    }

    /** Another database is chosen, or it is made by now. */
    void update() {
        var database = chosen.get();
        setEnabled(database != null && isPossible.test(database));
    }

    @Override
    public void run() {
        run(chosen.get());
    }

    /** Does it with this database, whatever is chosen. */
    void run(Database database) {
        deed.accept(database);
    }
}
