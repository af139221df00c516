// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.databases.connection.Connections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;

/** The databases that a project is compared with. */
public final class DatabasesOfProject {
    private DatabasesOfProject() {}

    /** Its lab, those elsewhere, and the labs of environments, made or not. */
    static List<Database> all(IProject project, List<String> environments) {
        var databases = new ArrayList<Database>();
        databases.add(new Lab(project));
        new Connections(project).all().forEach(one -> databases.add(new Server(project, one)));
        environments.forEach(name -> databases.add(new Lab(project, name)));
        return List.copyOf(databases);
    }

    /** Those with which something can be done: elsewhere first, where the real systems are. */
    public static List<Database> there(IProject project) {
        var all = all(project, List.of());
        return Stream.concat(
                        all.stream().filter(Server.class::isInstance),
                        all.stream().filter(one -> one instanceof Lab && one.isThere()))
                .toList();
    }
}
