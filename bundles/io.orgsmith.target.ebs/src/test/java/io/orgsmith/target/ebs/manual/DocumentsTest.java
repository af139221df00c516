// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void aChecklistEntryHasPathValuesNoteAndQuery() {
        var step = new ManualStep(
                1,
                "Ledger: CN",
                "General Ledger > Setup",
                "Mind this.",
                List.of("Currency = CNY"),
                StepTable.none(),
                "SELECT 1",
                "`50.sql` waits for this step");

        assertThat(ManualDocument.write(List.of(step), ENGLISH))
                .containsSubsequence(
                        "## 1. Ledger: CN",
                        "- [ ] Go to: General Ledger > Setup",
                        "  - Currency = CNY",
                        "Mind this.",
                        "`50.sql` waits for this step",
                        "```sql\nSELECT 1\n```");
    }

    @Test
    void aChecklistWithoutStepsSaysSo() {
        assertThat(ManualDocument.write(List.of(), ENGLISH)).contains("There are none.");
    }

    @Test
    void namesStayOneCellOfTheReview() {
        var line = new ReviewDocument.Line("create", "location a|b\n# <b>", "location:A", "20.sql", 7);

        assertThat(ReviewDocument.write(List.of(line), ENGLISH))
                .endsWith("| create | location a\\|b \\# \\<b\\> | location:A | 20.sql:7 |\n");
    }

    @Test
    void instructionsAreWhatTheScriptPrints() {
        var step = new ManualStep(3, "用户: WANG", "System > User", "", List.of("A = 1"), StepTable.none(), "", "");

        assertThat(step.instructions(ENGLISH))
                .containsExactly("MANUAL STEP 3: 用户: WANG", "Go to: System > User", "    A = 1");
    }
}
