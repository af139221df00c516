// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who waits tries again while somebody else is at work, and only then. */
class PatienceTest {
    private int attempts;

    private String succeedsAt(int attempt, String key) {
        attempts++;
        if (attempts < attempt) {
            throw new DatabaseProblem(key, "李四");
        }
        return "done";
    }

    @Test
    void somebodyElsesLockIsWaitedFor() {
        assertThat(new Patience(Duration.ofMinutes(1)).await(() -> succeedsAt(3, "lock.held")))
                .isEqualTo("done");
        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void aLabFileThatIsInUseIsWaitedFor() {
        assertThat(new Patience(Duration.ofMinutes(1)).await(() -> succeedsAt(2, "lab.in.use")))
                .isEqualTo("done");
    }

    @Test
    void withoutPatienceThereIsOneAttempt() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO).await(() -> succeedsAt(2, "lock.held")))
                .isInstanceOf(DatabaseProblem.class);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() ->
                        new Patience(Duration.ofMillis(300)).await(() -> succeedsAt(Integer.MAX_VALUE, "lock.held")))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("lock.held"));
        assertThat(attempts).isGreaterThan(1);
    }

    @Test
    void anotherProblemIsToldAtOnce() {
        assertThatThrownBy(() -> new Patience(Duration.ofMinutes(1)).await(() -> succeedsAt(2, "access.denied")))
                .isInstanceOf(DatabaseProblem.class);
        assertThat(attempts).isEqualTo(1);
    }
}
