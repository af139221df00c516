// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.workbench.databases.history.LastRun;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** What is known of databases: of a lab what was last done to it, and of each what was found out last. */
final class States {
    private final Map<Database, String> read = new ConcurrentHashMap<>();
    private final Map<Database, String> found = new ConcurrentHashMap<>();
    private final Consumer<Database> changed;

    /** @param changed is told when more is known, in any thread */
    States(Consumer<Database> changed) {
        this.changed = changed;
    }

    /** What was last done to it. Empty at first, while it is read in the background; empty elsewhere: nobody connects unasked. */
    String of(Database database) {
        if (database instanceof Server) {
            return "";
        }
        if (!database.isThere()) {
            read.remove(database);
            return "";
        }
        return read.computeIfAbsent(database, this::begin);
    }

    private String begin(Database lab) {
        Job.createSystem(Texts.of("state.reads"), (IProgressMonitor monitor) -> {
                    read.put(lab, words(lab));
                    changed.accept(lab);
                })
                .schedule();
        return "";
    }

    /** Empty where it cannot be read, because another program has it open: whoever does something with it is told. */
    private static String words(Database lab) {
        try {
            return LastRun.of(lab);
        } catch (DatabaseProblem problem) {
            return "";
        }
    }

    /** What came of verifying or of looking for drift; empty while nobody did. */
    String found(Database database) {
        return found.getOrDefault(database, "");
    }

    /** Something was found out. */
    void found(Database database, String words) {
        found.put(database, words);
        changed.accept(database);
    }

    /** A database was changed: what was found out before does not hold any more. */
    void forget(Database database) {
        read.remove(database);
        found.remove(database);
        changed.accept(database);
    }
}
