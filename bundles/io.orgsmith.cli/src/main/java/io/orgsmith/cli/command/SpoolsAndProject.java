// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code record} is given: spools, and after them the project where it is not the current folder.
 *
 * @param spools at least one
 */
record SpoolsAndProject(List<Path> spools, Path project) {
    SpoolsAndProject {
        spools = List.copyOf(spools);
    }

    /** The last one is the project where it is a folder or a text; with one alone that is a spool. */
    static SpoolsAndProject of(List<Path> given, Session session) {
        int last = given.size() - 1;
        boolean named = last > 0 && isProject(given.get(last), session);
        return named
                ? new SpoolsAndProject(given.subList(0, last), given.get(last))
                : new SpoolsAndProject(given, Path.of("."));
    }

    private static boolean isProject(Path path, Session session) {
        return path.toString().endsWith(".org") || Files.isDirectory(session.path(path));
    }
}
