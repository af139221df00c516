// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.ocl.EvaluationHaltedException;

/**
 * Stops an evaluation that is no longer wanted or takes too long. The evaluation calls {@link #tick()} at each step; the
 * clock and the caller are asked only now and then. Used by one thread.
 */
public final class Guard {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final BooleanSupplier cancelled;
    private long deadline = Long.MAX_VALUE;
    private boolean limited;
    private int steps;

    /** A guard without a time limit. */
    public Guard(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /** Starts the clock: from now on, steps fail with {@link TimeUp} once {@code limit} has passed. */
    public void limit(Duration limit) {
        deadline = System.nanoTime() + limit.toNanos();
        limited = true;
    }

    /** Takes the time limit away. */
    public void unlimit() {
        limited = false;
    }

    /**
     * To be called at each step of the evaluation.
     *
     * @throws CancelledEvaluation when the caller no longer wants the result
     * @throws TimeUp when the time limit has passed
     */
    public void tick() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    /** Like {@link #tick()} but asks at once. */
    public void look() {
        if (cancelled.getAsBoolean()) {
            throw new CancelledEvaluation();
        }
        if (limited && System.nanoTime() - deadline > 0) {
            throw new TimeUp();
        }
    }

    /** The time limit has passed. OCL lets this kind of exception through instead of making it an invalid value. */
    public static final class TimeUp extends EvaluationHaltedException {

        private static final long serialVersionUID = 1L;

        TimeUp() {
            super("time limit");
        }
    }

    /** The caller no longer wants the result. */
    public static final class CancelledEvaluation extends EvaluationHaltedException {

        private static final long serialVersionUID = 1L;

        CancelledEvaluation() {
            super("cancelled");
        }

        /** The same for callers that know nothing of OCL. */
        public CancellationException toCancellation() {
            return new CancellationException("the check was cancelled");
        }
    }
}
