// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.rollback.Left;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.workbench.databases.rollback.Ending;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rollback that keeps something says so where it says that it is done. */
class RollbackEndingTest {
    private static String ending(String... kept) {
        List<Left> left = Stream.of(kept)
                .map(subject -> new Left("used", subject, subject, "another"))
                .toList();
        return Ending.of(new Outlook(1, List.of(), List.of(), left), 2);
    }

    @Test
    void allOfItIsRolledBack() {
        assertThat(ending()).isEqualTo("Rolled back to before run 1. That is run 2 of the history.");
    }

    @Test
    void whatIsKeptIsCountedByObjects() {
        assertThat(ending("ledger A", "location B", "ledger A"))
                .isEqualTo("Rolled back to before run 1, but for 2 objects. That is run 2 of the history.");
        assertThat(ending("ledger A", "ledger A")).startsWith("Rolled back to before run 1, but for one object.");
    }
}
