// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Words;
import java.util.Set;

/** Why a connection cannot be as it was entered. */
final class ConnectionProblem {
    private ConnectionProblem() {}

    /** In words; null for none. @param taken the names that others have */
    static String of(Connection connection, Set<String> taken) {
        if (connection.name().isEmpty()) {
            return Texts.of("connection.name.missing");
        } else if (connection.name().contains("/")) {
            return Texts.of("connection.name.wrong");
        } else if (taken.contains(connection.name())) {
            return Texts.of("connection.name.taken", connection.name());
        } else if (connection.url().isEmpty()) {
            return Texts.of("connection.url.missing");
        }
        try {
            new Address(connection).with("");
            return null;
        } catch (DatabaseProblem problem) {
            return Words.of(problem);
        }
    }
}
