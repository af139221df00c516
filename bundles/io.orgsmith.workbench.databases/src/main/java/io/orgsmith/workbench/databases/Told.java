// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.databases.compare.PlanView;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;

/** Tells the views that are open what happens to databases; from any thread. */
public final class Told {
    private Told() {}

    /** A database was changed. */
    public static void changed(Database database) {
        inWindow(PlanView.ID, PlanView.class, view -> view.changed(database));
        inWindow(DatabasesView.ID, DatabasesView.class, view -> view.changed(database));
    }

    /** Something was found out about a database. @param words with the time */
    public static void found(Database database, String words) {
        inWindow(DatabasesView.ID, DatabasesView.class, view -> view.found(database, words));
    }

    private static <V> void inWindow(String id, Class<V> type, Consumer<V> tell) {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> Stream.of(workbench.getWorkbenchWindows())
                .flatMap(window -> Stream.of(window.getPages()))
                .map(page -> page.findView(id))
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(tell));
    }
}
