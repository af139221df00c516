// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Journal;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.OwnedTables;
import java.sql.SQLException;

/** A lab as a build of schema version 4 left it, which kept a row for each step of every run. */
final class EarlierHistory {
    private EarlierHistory() {}

    /** @param lab in which only run 1 was, of many steps */
    static void in(LabFixture lab) throws SQLException {
        try (var connection = lab.address().open()) {
            var journal = new JournalReader(connection);
            var changes = journal.changesSince(1, OwnedTables.of("12.2"));
            var deeds = journal.stepsSince(1).stream()
                    .map(step -> new Deed(step.intent(), changes.get(step.id())))
                    .toList();
            new Journal(connection).intend(1, deeds);
        }
        lab.foreignHand("DELETE FROM orgsmith_image WHERE STEP_NO = 0");
        lab.foreignHand("UPDATE orgsmith_version SET SCHEMA_VERSION = 4");
    }
}
