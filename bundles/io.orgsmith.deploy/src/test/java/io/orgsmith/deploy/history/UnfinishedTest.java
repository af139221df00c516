// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.apply.Apply;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without an end is dead when its lock is free. */
class UnfinishedTest {
    private static final String DEAD = "UPDATE ORGSMITH_RUN SET OUTCOME = 'RUNNING', FINISHED_AT = NULL";

    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
    }

    @Test
    void aFreshLabHasNone() {
        assertThat(Unfinished.of(lab.address())).isEmpty();
    }

    @Test
    void aWholeRunIsFinished() {
        lab.apply(Objects.small());

        assertThat(Unfinished.of(lab.address())).isEmpty();
    }

    @Test
    void aRunWhoseLockIsFreeIsDead() {
        lab.applyStepByStep(Objects.small());
        lab.foreignHand(DEAD);

        var unfinished = Unfinished.of(lab.address()).orElseThrow();
        assertThat(unfinished.run().id()).isEqualTo(1);
        assertThat(unfinished.done()).hasSameSizeAs(Objects.small());
        assertThat(Unfinished.isDead(unfinished.run(), lab.address())).isTrue();
    }

    @Test
    void aRunWhoseLockIsHeldIsAtWork() throws SQLException {
        lab.apply(Objects.small());
        lab.foreignHand(DEAD);
        try (var other = lab.address().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement
                    .executeQuery("SELECT LOCK_ID FROM ORGSMITH_LOCK FOR UPDATE")
                    .next();

            assertThat(Unfinished.of(lab.address())).isEmpty();
            assertThat(Unfinished.isAtWork(new History(lab.address()).runs().get(0), lab.address()))
                    .isTrue();
            assertThatThrownBy(() -> Unfinished.await(lab.address(), Duration.ZERO))
                    .hasMessageContaining("lock.held");
            other.rollback();
            assertThatCode(() -> Unfinished.await(lab.address(), Duration.ZERO)).doesNotThrowAnyException();
        }
    }

    @Test
    void ofADeadRunThatWasToBeOneTransactionNothingStands() {
        lab.apply(Objects.small());
        lab.foreignHand(DEAD);

        var unfinished = Unfinished.of(lab.address()).orElseThrow();
        assertThat(unfinished.done()).isEmpty();
        assertThat(unfinished.steps()).isEqualTo(Objects.small().size());
    }

    @Test
    void onlyTheNewestRunCounts() {
        lab.apply(Objects.small());
        lab.foreignHand(DEAD);
        lab.apply(Objects.small());

        assertThat(Unfinished.of(lab.address())).isEmpty();
    }

    @Test
    void aFailureWithoutEffectDoesNotHideWhatIsLeftFromBefore() {
        lab.applyStepByStep(Objects.small());
        lab.foreignHand(DEAD);
        assertThatThrownBy(() -> new Apply(lab.address()).run(lab.order(Objects.renamed("新名")), step -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(Unfinished.of(lab.address()).orElseThrow().run().id()).isEqualTo(1);
    }

    @Test
    void aFailureWithoutEffectIsSettled() {
        lab.applyStepByStep(Objects.small());
        lab.foreignHand("UPDATE ORGSMITH_RUN SET OUTCOME = 'FAILED'");
        lab.foreignHand("UPDATE ORGSMITH_JOURNAL SET OUTCOME = 'INTENDED'");

        assertThat(Unfinished.of(lab.address())).isEmpty();
    }
}
