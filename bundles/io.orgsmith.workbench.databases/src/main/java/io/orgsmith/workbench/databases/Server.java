// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.HistoryFile;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.workbench.databases.connection.Address;
import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.Vault;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/** A database elsewhere that a project is compared with. */
public record Server(IProject project, Connection connection) implements Database {
    @Override
    public String environment() {
        return connection.environment();
    }

    @Override
    public String name() {
        return connection.name();
    }

    @Override
    public String title() {
        return Texts.of("server.of", project.getName(), connection.name());
    }

    @Override
    public String called() {
        return title();
    }

    /** Nobody knows before connecting. */
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public ConnectionSource source() {
        return new Address(connection).with(Vault.password(connection)).ifThere();
    }

    @Override
    public Optional<HistoryFile> historyFile() {
        return connection.history().isEmpty()
                ? Optional.empty()
                : Optional.of(new HistoryFile(project.getLocation().toPath().resolve(connection.history())));
    }

    @Override
    public void make(String release) {
        new ServerLab(new Address(connection).with(Vault.password(connection))).create(release, Instant.now());
    }
}
