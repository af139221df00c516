// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.DatabaseProblem;

/**
 * What is wrong with the history of an EBS. Its tables are those of a lab, but the way out is another: who makes a lab anew loses
 * nothing that matters, who does so with this loses what is owned.
 */
final class HistoryProblem {
    private HistoryProblem() {}

    /** Of a history in a file. */
    static DatabaseProblem ofFile(DatabaseProblem problem, Object file) {
        return switch (problem.key()) {
            case "lab.broken", "lab.none", "lab.incomplete" -> as("history.file.broken", problem, file);
            case "lab.version", "lab.newer" -> as("history.file.version", problem, file);
            case "lab.in.use", "lab.in.use.by" -> as("history.file.in.use", problem, file);
            default -> problem;
        };
    }

    /** Of a history in tables beside those of EBS. */
    static DatabaseProblem ofTables(DatabaseProblem problem, Object database) {
        return switch (problem.key()) {
            case "lab.version", "lab.newer", "lab.incomplete" -> as("history.tables.version", problem, database);
            default -> problem;
        };
    }

    private static DatabaseProblem as(String key, DatabaseProblem problem, Object place) {
        return new DatabaseProblem(problem, key, place);
    }
}
