// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.history.LastRun;
import io.orgsmith.workbench.databases.work.Minute;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was last done to a database, in a few words. */
class LastRunTest {
    private static final Instant BEGUN = Instant.parse("2026-01-31T10:00:00Z");
    private static final Instant ENDED = Instant.parse("2026-01-31T10:05:00Z");

    private static String words(Long backTo, Instant ended, String outcome) {
        var run = new Run(7, backTo, Commits.ONCE, "lifang", BEGUN, ended, "3fa2b1c4d5e6", "def", outcome, "");
        return LastRun.words(run, outcome);
    }

    @Test
    void anApplyNamesItsTextByTheBeginOfItsChecksum() {
        assertThat(words(null, ENDED, "APPLIED")).isEqualTo(Minute.of(ENDED) + ", text 3fa2b1c4");
        assertThat(words(null, ENDED, "FAILED")).isEqualTo("failed " + Minute.of(ENDED));
    }

    @Test
    void whatHasNoEndIsNamedByItsBegin() {
        assertThat(words(null, null, "RUNNING")).isEqualTo("running since " + Minute.of(BEGUN));
        assertThat(words(null, null, "INTERRUPTED")).isEqualTo("cut off " + Minute.of(BEGUN));
    }

    @Test
    void aRollbackSaysHowFarBack() {
        assertThat(words(4L, ENDED, "APPLIED")).isEqualTo(Minute.of(ENDED) + ", back before run 4");
        assertThat(words(4L, ENDED, "FAILED")).isEqualTo("rollback failed " + Minute.of(ENDED));
        assertThat(words(4L, null, "RUNNING")).isEqualTo("rollback since " + Minute.of(BEGUN));
        assertThat(words(4L, null, "INTERRUPTED")).isEqualTo("rollback cut off " + Minute.of(BEGUN));
    }

    @Test
    void aRunOfATextThatNobodyKnowsIsNoError() {
        var run = new Run(7, null, Commits.ONCE, "", BEGUN, ENDED, "", "", "APPLIED", "");
        assertThat(LastRun.words(run, "APPLIED")).isEqualTo(Minute.of(ENDED));
    }
}
