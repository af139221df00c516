// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.HistoryPlace;
import io.orgsmith.deploy.record.Recorder;
import io.orgsmith.deploy.record.SpoolRun;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.desired.Formerly;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Brings what a DBA ran into the history of a database, as the command line does.
 *
 * @param text that the scripts were written from
 */
record Recorded(Database database, Text text) {

    /**
     * All runs of a spool that are not noted yet, or none.
     *
     * @param file the name of the spool, for messages
     * @return the numbers that they have got
     */
    Map<Long, SpoolRun> of(String file, List<SpoolRun> runs, String who) {
        check(file, runs);
        var model = text.model();
        return new Recorder(history(), who, ZoneId.systemDefault())
                .record(file, runs, text.checksum(), Desired.of(model), Formerly.of(model));
    }

    /** A history is not begun for what it will not take; what it has already, it will not be asked to take again. */
    private void check(String file, List<SpoolRun> runs) {
        if (database.historyFile().filter(history -> !history.exists()).isPresent()) {
            Recorder.check(file, runs, text.checksum());
        }
    }

    /** Where a file is named, the database itself need not be there. */
    private ConnectionSource history() {
        var now = Instant.now();
        return database.historyFile()
                .map(file -> file.begin(text.model().release().getLiteral(), now))
                .orElseGet(() -> place().begin(now));
    }

    private HistoryPlace place() {
        return Reached.of(database).history();
    }
}
