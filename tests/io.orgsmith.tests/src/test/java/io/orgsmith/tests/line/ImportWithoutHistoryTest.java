// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.readback.EbsTables;
import io.orgsmith.plan.desired.Desired;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import reads tables of EBS alone: it works where the tool never was. */
class ImportWithoutHistoryTest {
    @ParameterizedTest
    @CsvSource({"television, 12.2", "classic-11i, 11i"})
    void theTextsAreTheSame(String name, String release, @TempDir Path folder) throws SQLException {
        var example = new Example(name);
        var lab = new LabLine(folder.resolve("lab"), release);
        lab.apply(Desired.of(example.model()));
        var before = new Imported(lab, folder).texts();
        dropHistory(lab);
        assertThat(EbsTables.hasHistory(lab.address())).isFalse();
        assertThat(EbsTables.release(lab.address())).isEqualTo(release);
        assertThat(new Imported(lab, folder).texts()).isEqualTo(before);
    }

    private static void dropHistory(LabLine lab) throws SQLException {
        try (var connection = lab.address().open();
                var statement = connection.createStatement()) {
            var tables = new java.util.ArrayList<String>();
            try (var found = statement.executeQuery(
                    "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES" + " WHERE UPPER(TABLE_NAME) LIKE 'ORGSMITH%'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            assertThat(tables).hasSizeGreaterThan(3);
            for (var table : List.copyOf(tables)) {
                statement.execute("DROP TABLE \"" + table + "\" CASCADE");
            }
        }
    }
}
