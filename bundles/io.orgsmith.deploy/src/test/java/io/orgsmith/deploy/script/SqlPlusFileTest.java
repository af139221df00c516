// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlPlusFileTest {
    @Test
    void blocksVariablesFilesAndCommitsAreFoundWithTheirLines() {
        assertThat(SqlPlusFile.read("a.sql", """
                -- a comment
                SET DEFINE OFF
                WHENEVER SQLERROR EXIT FAILURE ROLLBACK
                SPOOL a.log APPEND
                VARIABLE orgsmith_file VARCHAR2(100)

                @@b.sql
                BEGIN
                  :orgsmith_file := 'a';

                  -- COMMIT;
                END;
                /
                COMMIT;
                ROLLBACK;
                SPOOL OFF
                """))
                .containsExactly(
                        new Command.Variable(5, "orgsmith_file", "VARCHAR2(100)"),
                        new Command.Include(7, "b.sql"),
                        new Command.Block(8, "BEGIN\n  :orgsmith_file := 'a';\n\n  -- COMMIT;\nEND;\n"),
                        new Command.End(14, true),
                        new Command.End(15, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE x;", "HOST rm", "ACCEPT x", "BEGIN\n  NULL;\nEND;\n", "@b.sql"})
    void whatWeDoNotWriteIsRefusedWithItsPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SqlPlusFile.read("a.sql", "-- head\n" + text))
                .withMessageStartingWith("a.sql:2: ");
    }
}
