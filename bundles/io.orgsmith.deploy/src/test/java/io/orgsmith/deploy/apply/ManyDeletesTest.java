// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows go many at a time, what refers before what is referred to, in whatever order they were given. */
class ManyDeletesTest {
    private static final Row SET = row(
            "FND_FLEX_VALUE_SETS",
            Map.of(
                    "FLEX_VALUE_SET_ID", 1L,
                    "FLEX_VALUE_SET_NAME", "S",
                    "VALIDATION_TYPE", "I",
                    "FORMAT_TYPE", "C",
                    "MAXIMUM_SIZE", 4L,
                    "ALPHANUMERIC_ALLOWED_FLAG", "Y",
                    "UPPERCASE_ONLY_FLAG", "N",
                    "NUMERIC_MODE_ENABLED_FLAG", "N"));
    private static final Row ONE = value(1);
    private static final Row TWO = value(2);

    private static Row value(long id) {
        return row(
                "FND_FLEX_VALUES",
                Map.of(
                        "FLEX_VALUE_ID",
                        id,
                        "FLEX_VALUE_SET_ID",
                        1L,
                        "FLEX_VALUE",
                        "V" + id,
                        "ENABLED_FLAG",
                        "Y",
                        "SUMMARY_FLAG",
                        "N"));
    }

    private static Row row(String table, Map<String, ?> values) {
        return new Row(table, new TreeMap<>(values));
    }

    private static void write(LabFixture lab, RowChange... changes) throws SQLException {
        try (var connection = lab.address().open();
                var writer = new RowWriter(connection, SchemaReader.r12())) {
            for (RowChange change : changes) {
                writer.write(change);
            }
            writer.flush();
        }
    }

    private static LabFixture withRows(Server server) throws SQLException {
        var lab = new LabFixture(server);
        write(lab, new RowChange.Insert(SET), new RowChange.Insert(ONE), new RowChange.Insert(TWO));
        return lab;
    }

    private static List<String> values(LabFixture lab) throws SQLException {
        try (var connection = lab.address().open()) {
            return ReadBack.lab(connection, "12.2").rows("FND_FLEX_VALUES").stream()
                    .map(row -> row.text("FLEX_VALUE"))
                    .toList();
        }
    }

    @EachServer
    void whatRefersGoesFirst(Server server) throws SQLException {
        var lab = withRows(server);

        write(lab, new RowChange.Delete(SET), new RowChange.Delete(ONE), new RowChange.Delete(TWO));

        assertThat(values(lab)).isEmpty();
        assertThat(lab.ask("SELECT COUNT(*) FROM fnd_flex_value_sets WHERE FLEX_VALUE_SET_ID = 1"))
                .isEqualTo("0");
    }

    @EachServer
    void whatTakesThePlaceOfAnotherComesAfterIt(Server server) throws SQLException {
        var lab = withRows(server);

        write(lab, new RowChange.Delete(ONE), new RowChange.Insert(ONE), new RowChange.Delete(TWO));

        assertThat(values(lab)).containsExactly("V1");
    }

    @EachServer
    void aRowThatIsNotThereAnyMoreIsNamed(Server server) throws SQLException {
        var lab = withRows(server);

        assertThatThrownBy(() -> write(lab, new RowChange.Delete(ONE), new RowChange.Delete(value(3))))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("FND_FLEX_VALUES")
                .hasMessageContaining("FLEX_VALUE_ID 3");
    }
}
