// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The variables of SQL*Plus over JDBC. */
class BoundBlockTest {
    private static final Map<String, String> TYPES =
            Map.of("orgsmith_file", "VARCHAR2(100)", "orgsmith_missing", "NUMBER");

    @Test
    void aBlockWithoutVariablesGoesAsItIs() {
        var block = "BEGIN\n  v := ':orgsmith_file'; -- :orgsmith_file\n  x := TO_CHAR(d, 'HH24:MI');\nEND;\n";

        assertThat(new BoundBlock(block, TYPES).text()).isEqualTo(block);
    }

    @Test
    void aVariableInSeveralPlacesIsOneVariable() {
        var block = "BEGIN\n  :orgsmith_missing := :orgsmith_missing + 1;\nEND;\n";

        assertThat(new BoundBlock(block, TYPES).text()).isEqualTo("""
                DECLARE
                  orgsmith_missing NUMBER := ?;
                BEGIN
                BEGIN
                  orgsmith_missing := orgsmith_missing + 1;
                END;
                  ? := orgsmith_missing;
                END;
                """);
    }

    @Test
    void whatABlockLeavesInAVariableIsKept() throws SQLException {
        var values = new TreeMap<String, String>();
        values.put("orgsmith_file", null);

        new BoundBlock("BEGIN\n  :orgsmith_file := 'session.sql';\nEND;\n", TYPES).run(new FakeOracle().open(), values);

        assertThat(values).containsEntry("orgsmith_file", "session.sql");
    }
}
