// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.ConnectionWizard;
import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.connection.Trial;
import io.orgsmith.workbench.databases.connection.Vault;
import io.orgsmith.workbench.databases.wizard.FormDialog;
import io.orgsmith.workbench.databases.wizard.Notice;
import io.orgsmith.workbench.databases.wizard.Question;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.ProjectFacts;
import java.util.HashSet;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;

/**
 * What can be done with connections.
 *
 * @param shell of the window
 * @param changed is run when there is one more or less, or another
 */
record ServerActions(Shell shell, Runnable changed) {

    void create(Database beside) {
        ask(beside.project(), ConnectionWizard.EMPTY, made -> keep(beside.project(), made));
    }

    void edit(Database database) {
        var before = ((Server) database).connection();
        ask(database.project(), before, made -> {
            if (!made.name().equals(before.name())) {
                new Connections(database.project()).remove(before.name());
            }
            keep(database.project(), made);
            forget(before);
        });
    }

    /** Its password, unless a connection has the same user and address. */
    private static void forget(Connection connection) {
        boolean isUsed = Projects.all().stream()
                .flatMap(project -> new Connections(project).all().stream())
                .anyMatch(
                        one -> one.url().equals(connection.url()) && one.user().equals(connection.user()));
        if (!isUsed) {
            Vault.keep(connection, "");
        }
    }

    private void ask(IProject project, Connection before, Consumer<Connection> then) {
        var taken = new HashSet<String>();
        new Connections(project).all().forEach(one -> taken.add(one.name()));
        taken.remove(before.name());
        ProjectFacts.of(project, facts -> {
            var dialog = new FormDialog(shell, new ConnectionWizard(before, taken, facts.environments(), then));
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
    }

    private void keep(IProject project, Connection connection) {
        new Connections(project).keep(connection);
        changed.run();
    }

    /** Asks before; the password goes too. */
    void remove(Database database) {
        var connection = ((Server) database).connection();
        var words = Texts.of("remove.question", connection.name());
        Question.ask(shell, Texts.of("action.remove"), words, Texts.of("remove.verb"), () -> {
            new Connections(database.project()).remove(connection.name());
            forget(connection);
            changed.run();
        });
    }

    void test(Database database) {
        var connection = ((Server) database).connection();
        Background.run(
                Texts.of("connection.test"),
                monitor -> Trial.of(connection, Vault.password(connection)),
                trial -> Notice.show(shell, connection.name(), trial.words(), trial.isWell()));
    }
}
