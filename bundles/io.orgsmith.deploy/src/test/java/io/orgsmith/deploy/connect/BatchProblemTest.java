// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What broke a batch may stand only in the cause of what the driver throws. */
class BatchProblemTest {
    private static final SQLException BROKEN = new SQLNonTransientConnectionException("(conn=7) Socket error", "08000");

    @Test
    void aConnectionThatBreaksWithinABatchIsGone() {
        var problem = Problems.of(new BatchUpdateException(BROKEN), "anna@jdbc:mariadb://db/lab");
        assertThat(problem.key()).isEqualTo("database.gone");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("The connection to anna@jdbc:mariadb://db/lab broke: (conn=7) Socket error.");
    }

    @Test
    void aBatchThatSaysItItselfIsBelieved() {
        var refused = new BatchUpdateException("duplicate key", "23505", 0, new int[0], BROKEN);
        assertThat(Problems.of(refused, "db").key()).isEqualTo("database.error");
    }
}
