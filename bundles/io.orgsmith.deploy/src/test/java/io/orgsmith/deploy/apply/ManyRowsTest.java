// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.servers.EachServer;
import io.orgsmith.servers.Server;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many rows at once arrive as they were, whatever is in them and in whatever order they were given. */
class ManyRowsTest {
    private static final List<String> TEXTS = List.of(
            "plain",
            "引号 ' 和 \" 与反斜杠 \\",
            "{a,NULL,\"b\"}",
            "NULL",
            "😀 & --",
            " blank at the end ",
            "a\tb\r\nc",
            "\\.");

    private static Row location(long id) {
        var values = new TreeMap<String, Object>(Map.of(
                "LOCATION_ID", id, "LOCATION_CODE", "L" + id, "LOCATION_USE", "HR", "OBJECT_VERSION_NUMBER", 1L));
        if (id % 3 != 0) {
            values.put("DESCRIPTION", TEXTS.get((int) (id % TEXTS.size())));
            values.put("INACTIVE_DATE", LocalDate.of(1951, 1, 1).plusDays(id));
        }
        return new Row("HR_LOCATIONS_ALL", values);
    }

    private static Row organization(long id) {
        return new Row(
                "HR_ALL_ORGANIZATION_UNITS",
                new TreeMap<>(Map.of(
                        "ORGANIZATION_ID",
                        id,
                        "BUSINESS_GROUP_ID",
                        0L,
                        "NAME",
                        "组织 " + id,
                        "DATE_FROM",
                        LocalDate.of(2020, 1, 1),
                        "LOCATION_ID",
                        id,
                        "OBJECT_VERSION_NUMBER",
                        1L)));
    }

    @EachServer
    void moreRowsThanAreKeptArriveWithParentsFirst(Server server) throws SQLException {
        var lab = new LabFixture(server);
        var rows = new ArrayList<Row>();
        for (long id = 1000; id < 7000; id++) {
            rows.add(organization(id));
            rows.add(location(id));
        }
        // An organization is given before its location, as steps never do, so that only the order of tables helps.
        write(lab, rows.subList(0, 9_998));
        write(lab, rows.subList(9_998, rows.size()));

        try (var connection = lab.address().open()) {
            var image = ReadBack.lab(connection, "12.2");
            assertThat(image.rows("HR_LOCATIONS_ALL"))
                    .containsAll(rows.stream()
                            .filter(row -> row.table().equals("HR_LOCATIONS_ALL"))
                            .toList());
            assertThat(image.rows("HR_ALL_ORGANIZATION_UNITS")).hasSize(6001);
        }
    }

    @EachServer
    void oneWrongRowStopsAllOfThem(Server server) throws SQLException {
        var lab = new LabFixture(server);

        assertThatThrownBy(() -> write(lab, List.of(location(1), location(2), location(1))))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).startsWith("23"));

        try (var connection = lab.address().open()) {
            assertThat(ReadBack.lab(connection, "12.2").rows("HR_LOCATIONS_ALL"))
                    .isEmpty();
        }
    }

    private static void write(LabFixture lab, List<Row> rows) throws SQLException {
        try (var connection = lab.address().open()) {
            connection.setAutoCommit(false);
            try (var writer = new RowWriter(connection, SchemaReader.r12())) {
                for (Row row : rows) {
                    writer.write(new RowChange.Insert(row));
                }
                writer.flush();
            }
            connection.commit();
        }
    }
}
