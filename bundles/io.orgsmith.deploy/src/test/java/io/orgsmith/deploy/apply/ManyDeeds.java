// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Intent;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.RunHead;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Steps of a location each, as many as are asked for. */
final class ManyDeeds {
    static Deed deed(long id) {
        var values =
                Map.of("LOCATION_ID", id, "LOCATION_CODE", "L" + id, "LOCATION_USE", "HR", "OBJECT_VERSION_NUMBER", 1L);
        var row = new Row("HR_LOCATIONS_ALL", new TreeMap<>(values));
        return new Deed(Intent.along(Key.of(Kind.LOCATION, "", "L" + id)), List.of(new RowChange.Insert(row)));
    }

    /** Each row is given as soon as it is made. */
    static List<Deed> of(int many, Consumer<RowChange> rows) {
        var deeds = new ArrayList<Deed>();
        for (long id = 1000; id < 1000 + many; id++) {
            deeds.add(deed(id));
            deeds.get(deeds.size() - 1).changes().forEach(rows);
        }
        return deeds;
    }

    static void run(LabFixture lab, Execution.Decision decision) throws SQLException {
        try (var connection = lab.address().open()) {
            new Execution(connection, OwnedTables.of("12.2"), () -> LabFixture.NOW)
                    .run(new RunHead(null, Commits.ONCE, "test", "", ""), decision, (number, deed) -> {});
        }
    }
}
