// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.target.lab.table.Column;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Inserts rows as PostgreSQL takes them quickest: by COPY, which takes the first while the last are still being written. */
final class CopyInsert {
    private static final int CHUNK = 30_000;

    private CopyInsert() {}

    static void run(Connection connection, Table table, List<Column> columns, List<Row> rows) throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table.inSql() + " (" + names + ") FROM STDIN");
        try {
            send(columns, rows, copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(List<Column> columns, List<Row> rows, CopyIn copy) throws SQLException {
        var text = new CopyText(columns.stream().map(Column::name).toArray(String[]::new));
        for (Row row : rows) {
            text.add(row);
            if (text.length() > CHUNK) {
                send(text, copy);
            }
        }
        send(text, copy);
    }

    private static void send(CopyText text, CopyIn copy) throws SQLException {
        byte[] bytes = text.take().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
