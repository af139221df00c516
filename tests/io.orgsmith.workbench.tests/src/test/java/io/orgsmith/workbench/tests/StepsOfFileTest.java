// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.manual.Step;
import io.orgsmith.workbench.databases.manual.StepsOfFile;
import org.junit.jupiter.api.Test;

/** Given a generated checklist, these steps. */
class StepsOfFileTest {
    private static final String LIST = """
            # Manual steps

            Oracle E-Business Suite has no public interface for these steps.

            ## 1. Ledger: CN\\_1

            - [ ] Go to: Setup > Ledgers
              - Short name = CN

            `50_ledgers_manual.sql` waits for this step. This query shows it:

            ```sql
            SELECT l.name
              FROM gl_ledgers l;
            ```

            ## 2. Legal entities (2)

            - [ ] Go to: Setup

            | ☐ | Object | Name |
            |---|---|---|
            | ☐ | BJ\\_TV | 北京光华 |
            """;

    @Test
    void eachHeadingIsAStepWithItsQuery() {
        assertThat(StepsOfFile.of(LIST))
                .extracting(Step::title)
                .containsExactly("1. Ledger: CN_1", "2. Legal entities (2)");
        assertThat(StepsOfFile.of(LIST))
                .extracting(Step::query)
                .containsExactly("SELECT l.name\n  FROM gl_ledgers l;", "");
    }

    @Test
    void whatOnlyMarkdownNeedsIsGone() {
        assertThat(StepsOfFile.of(LIST).get(0).details())
                .startsWith("Go to: Setup > Ledgers\n  - Short name = CN")
                .endsWith("50_ledgers_manual.sql waits for this step. This query shows it:");
        assertThat(StepsOfFile.of(LIST).get(1).details()).endsWith("| Object | Name |\n| BJ_TV | 北京光华 |");
    }

    @Test
    void aListWithoutStepsHasNone() {
        assertThat(StepsOfFile.of("# Manual steps\n\nThere are none.\n")).isEmpty();
    }
}
