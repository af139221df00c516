// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import io.orgsmith.tests.property.choice.Choices;
import io.orgsmith.tests.property.choice.Shrinker;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Something that is to hold whatever the decisions are. Where it does not, the simplest decisions are looked for that show
 * it, and the failure says what they make and how to see it again.
 *
 * @param law throws where it does not hold
 * @param shown what decisions make, for the person who reads the failure
 */
public record Property(Consumer<Choices> law, Function<Choices, String> shown) {
    private static final int TRIES = 300;

    /** Tries decisions from so many seeds, beginning with the first. */
    public void check(long firstSeed, int count) {
        LongStream.range(firstSeed, firstSeed + count).forEach(this::check);
    }

    private void check(long seed) {
        var choices = Choices.ofSeed(seed);
        var failure = failure(choices);
        if (failure == null) {
            return;
        }
        var simplest = Shrinker.shrink(choices, fewer -> isAlike(failure(fewer), failure), TRIES);
        var text = shown.apply(Choices.of(simplest.made()));
        var now = failure(Choices.of(simplest.made()));
        var message =
                "seed %d (again with -Dorgsmith.seed=%1$d -Dorgsmith.models=1)%n%s%nshrunk from %d to %d decisions:%n%s"
                        .formatted(
                                seed,
                                now,
                                choices.made().size(),
                                simplest.made().size(),
                                text);
        throw new AssertionError(message, now);
    }

    private Throwable failure(Choices choices) {
        try {
            law.accept(choices);
            return null;
        } catch (RuntimeException | AssertionError failure) {
            return failure;
        }
    }

    private static boolean isAlike(Throwable one, Throwable other) {
        return one != null && kind(one).equals(kind(other));
    }

    private static String kind(Throwable failure) {
        return failure instanceof BrokenLaw broken
                ? broken.law()
                : failure.getClass().getName();
    }
}
