// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.connection.Vault;
import io.orgsmith.workspace.folder.Trash;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database on a server, which knows one user; played by one in a file. */
abstract class ConnectionScene extends DatabasesScene {
    static final String USER = "modeler";
    static final String PASSWORD = "s3cret-of-modeler";

    String url;
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createTempDirectory("orgsmith");
        url = "jdbc:h2:file:" + folder.resolve("shared");
        new org.h2.Driver().connect(url, login()).close();
    }

    @AfterEach
    void stop() throws Exception {
        Vault.keep(connection("Shared"), "");
        Trash.delete(folder);
    }

    private static java.util.Properties login() {
        var login = new java.util.Properties();
        login.put("user", USER);
        login.put("password", PASSWORD);
        return login;
    }

    Connection connection(String name) {
        return new Connection(name, url, USER, "", "", "");
    }

    /** A connection that is there already, with its password. */
    void connected() throws Exception {
        new Connections(example.project()).keep(connection("Shared"));
        Vault.keep(connection("Shared"), PASSWORD);
        databases.refresh();
        Mouse.click(databases.database("Shared"));
    }

    /** Opens the dialog and enters a connection, going from field to field with the tabulator. */
    Shell enter(String name, String password) throws Exception {
        Mouse.click(databases.lab());
        databases.click("New Connection…");
        var dialog = dialog("New Connection");
        for (var words : new String[] {name, url, USER, password}) {
            Driver.type(words);
            Keys.tab();
        }
        return dialog;
    }
}
