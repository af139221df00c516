// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The connections of a project. They lie in its settings, so that a team has the same; where a driver is, is known to the
 * workbench alone, since that differs from machine to machine.
 */
public record Connections(IProject project) {
    private static final String BUNDLE = "io.orgsmith.workbench.databases";
    private static final String DRIVER = "driver";

    /** By name. */
    public List<Connection> all() {
        try {
            return Stream.of(ofProject().childrenNames())
                    .map(this::read)
                    .sorted(Comparator.comparing(Connection::name))
                    .toList();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a connection in place of the one of that name, if there is one. */
    public void keep(Connection connection) {
        var node = ofProject().node(connection.name());
        node.put("url", connection.url());
        node.put("user", connection.user());
        node.put("history", connection.history());
        node.put("environment", connection.environment());
        ofMachine().node(connection.name()).put(DRIVER, connection.driver());
        write();
    }

    /** Forgets a connection. */
    public void remove(String name) {
        try {
            ofProject().node(name).removeNode();
            ofMachine().node(name).removeNode();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
        write();
    }

    private Connection read(String name) {
        var node = ofProject().node(name);
        return new Connection(
                name,
                node.get("url", ""),
                node.get("user", ""),
                ofMachine().node(name).get(DRIVER, ""),
                node.get("history", ""),
                node.get("environment", ""));
    }

    private void write() {
        try {
            ofProject().flush();
            ofMachine().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private Preferences ofProject() {
        return node(new ProjectScope(project)).node("connections");
    }

    private Preferences ofMachine() {
        return node(InstanceScope.INSTANCE).node("connections").node(project.getName());
    }

    private static Preferences node(IScopeContext scope) {
        return scope.getNode(BUNDLE);
    }
}
