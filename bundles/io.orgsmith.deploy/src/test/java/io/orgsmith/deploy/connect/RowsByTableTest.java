// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.Table;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows come in any order and go table by table. */
class RowsByTableTest {
    private final List<String> sent = new ArrayList<>();

    private RowsByTable rows(Comparator<Integer> order) {
        return new RowsByTable(SchemaReader.r12(), order, this::note);
    }

    private void note(Table table, List<Row> some) {
        sent.add(table.name() + " " + some.stream().map(row -> row.get("N")).toList());
    }

    private static Row row(String table, long number) {
        return new Row(table, new TreeMap<>(Map.of("N", number)));
    }

    private static void addMixed(RowsByTable rows) throws SQLException {
        rows.add(row("FND_FLEX_VALUES", 2));
        rows.add(row("FND_FLEX_VALUE_SETS", 7));
        rows.add(row("FND_FLEX_VALUES", 1));
    }

    @Test
    void aTableGoesBeforeThoseThatReferToItAndItsRowsKeepTheirOrder() throws SQLException {
        var rows = rows(Comparator.naturalOrder());
        addMixed(rows);
        assertThat(sent).isEmpty();
        rows.flush();
        assertThat(sent).containsExactly("FND_FLEX_VALUE_SETS [7]", "FND_FLEX_VALUES [2, 1]");
    }

    @Test
    void whatIsToBeDeletedGoesTheOtherWayRound() throws SQLException {
        var rows = rows(Comparator.reverseOrder());
        addMixed(rows);
        rows.flush();
        assertThat(sent).containsExactly("FND_FLEX_VALUES [2, 1]", "FND_FLEX_VALUE_SETS [7]");
    }

    @Test
    void enoughOfThemGoByThemselvesAndNoneGoesTwice() throws SQLException {
        var rows = rows(Comparator.naturalOrder());
        for (int i = 0; i < 10_000; i++) {
            rows.add(row("FND_FLEX_VALUES", i));
        }
        assertThat(sent).hasSize(1);
        rows.flush();
        assertThat(sent).hasSize(1);
    }

    @Test
    void ofABatchTheReasonItselfIsTold() throws SQLException {
        var refused = new BatchUpdateException("a batch", new int[0]);
        refused.setNextException(new SQLException("the reason"));
        var rows = new RowsByTable(SchemaReader.r12(), Comparator.naturalOrder(), (table, some) -> {
            throw refused;
        });
        rows.add(row("FND_FLEX_VALUES", 1));
        assertThatThrownBy(rows::flush).hasMessage("the reason");
    }
}
