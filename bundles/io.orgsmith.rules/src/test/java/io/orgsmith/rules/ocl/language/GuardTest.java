// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What stops an evaluation. */
class GuardTest {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Guard guard = new Guard(cancelled::get);

    private void manySteps() {
        for (int i = 0; i < 10_000; i++) {
            guard.tick();
        }
    }

    @Test
    void withoutReasonNothingStops() {
        assertThatCode(this::manySteps).doesNotThrowAnyException();
    }

    @Test
    void aPassedLimitStopsUntilItIsTakenAway() {
        guard.limit(Duration.ZERO);
        assertThatThrownBy(this::manySteps).isInstanceOf(Guard.TimeUp.class);
        guard.unlimit();
        assertThatCode(this::manySteps).doesNotThrowAnyException();
        guard.limit(Duration.ofDays(1));
        assertThatCode(this::manySteps).doesNotThrowAnyException();
    }

    @Test
    void cancellingStopsAtOnceWhenAsked() {
        cancelled.set(true);
        assertThatThrownBy(guard::look).isInstanceOf(Guard.CancelledEvaluation.class);
        assertThatThrownBy(this::manySteps).isInstanceOf(Guard.CancelledEvaluation.class);
    }
}
