// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.connection.Connection;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** A database that can be imported: one that a project has, or one that was connected to for this. */
sealed interface Source {
    /** What it is called in a list. */
    String label();

    /** The database, as one of a project. */
    Database in(IProject project);

    /** What the project is to remember of it; empty where another one does already. */
    Optional<Connection> toKeep(IProject project);

    /** One that a project has. */
    record Known(Database database) implements Source {
        @Override
        public String label() {
            return database.title();
        }

        @Override
        public Database in(IProject project) {
            return database;
        }

        @Override
        public Optional<Connection> toKeep(IProject project) {
            return database instanceof Server server && !server.project().equals(project)
                    ? Optional.of(server.connection())
                    : Optional.empty();
        }
    }

    /** One that no project has yet. */
    record Fresh(Connection connection) implements Source {
        @Override
        public String label() {
            return connection.name();
        }

        @Override
        public Database in(IProject project) {
            return new Server(project, connection);
        }

        @Override
        public Optional<Connection> toKeep(IProject project) {
            return Optional.of(connection);
        }
    }
}
