// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tool's own tables as a SQL*Plus script for a DBA, so that a team shares the history of an EBS: in a schema of their own, by
 * what every Oracle database since 9i knows. No table of EBS is touched.
 */
public final class HistoryDdl {
    /** The schema in the script; a DBA may give it another name. */
    private static final String OWNER = "ORGSMITH";

    private static final Pattern TEXT = Pattern.compile("VARCHAR\\((\\d+)\\)");

    /** A character of Java takes at most so many bytes in any character set of Oracle. */
    private static final int BYTES = 3;

    private HistoryDdl() {}

    /** @param release of the EBS: 12.2, 12.1 or 11i */
    public static String of(String release) {
        List<Table> tables = List.copyOf(SchemaReader.own().tables());
        var lines = new ArrayList<String>();
        lines.add("-- SPDX-License-Identifier: EPL-2.0");
        lines.add("-- Tables for the history of Orgsmith beside an Oracle E-Business Suite " + release
                + ": who applied what, and what");
        lines.add("-- the tool owns from then on. For a DBA to review and to run once. No table of EBS is touched.");
        lines.add("SET DEFINE OFF");
        lines.add("SET SQLBLANKLINES ON");
        lines.add("WHENEVER SQLERROR EXIT FAILURE ROLLBACK");
        lines.add("");
        lines.add("-- 1. Connected as " + OWNER
                + ": a schema of their own that may create tables, on a tablespace with a quota.");
        lines.add("-- It is not registered with EBS and not patched online, so these are plain tables.");
        tables.forEach(table -> lines.add(create(table)));
        lines.add("INSERT INTO ORGSMITH_VERSION (SCHEMA_VERSION, RELEASE_NAME, CREATED_AT)");
        lines.add("VALUES (" + LabDatabase.SCHEMA_VERSION + ", '" + release + "', SYSTIMESTAMP);");
        lines.add("INSERT INTO ORGSMITH_LOCK (LOCK_ID) VALUES (1);");
        lines.add("COMMIT;");
        tables.forEach(table -> lines.add("GRANT SELECT, INSERT, UPDATE, DELETE ON " + table.name() + " TO APPS;"));
        lines.add("");
        lines.add(
                "-- 2. As APPS, in 12.2 in the run edition: the names under which the tool finds them. It asks for the password.");
        lines.add("CONNECT APPS");
        tables.forEach(
                table -> lines.add("CREATE SYNONYM " + table.name() + " FOR " + OWNER + "." + table.name() + ";"));
        return String.join("\n", lines) + "\n";
    }

    private static String create(Table table) {
        String ddl = TEXT.matcher(table.ddl())
                .replaceAll(size -> "VARCHAR2(" + Integer.parseInt(size.group(1)) * BYTES + ")");
        return ddl.replace("NUMERIC(", "NUMBER(") + ";\n";
    }
}
