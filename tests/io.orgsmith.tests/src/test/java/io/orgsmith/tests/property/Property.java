// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import io.orgsmith.tests.property.choice.Choices;
import io.orgsmith.tests.property.choice.Shrinker;
import io.orgsmith.tests.property.text.TextShrinker;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Something that is to hold whatever the decisions are. Where it does not, the simplest decisions are looked for that show
 * it, and the failure says what they make and how to see it again.
 *
 * @param law throws where it does not hold
 * @param shown the text that decisions make, for the person who reads the failure
 * @param ofText as much of the law as can be tried on a text alone, which may then become shorter than decisions can make it
 */
public record Property(Consumer<Choices> law, Function<Choices, String> shown, Consumer<String> ofText) {
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
        var text = shortest(shown.apply(Choices.of(simplest.made())), failure);
        var now = failure(Choices.of(simplest.made()));
        var message =
                "seed %d (again with -Dorgsmith.seed=%1$d -Dorgsmith.models=1)%n%s%nshrunk from %d to %d decisions, and to %d lines:%n%s"
                        .formatted(
                                seed,
                                now,
                                choices.made().size(),
                                simplest.made().size(),
                                text.lines().count(),
                                text);
        throw new AssertionError(message, now);
    }

    private String shortest(String text, Throwable failure) {
        Predicate<String> fails = shorter -> isAlike(failure(ofText, shorter), failure);
        return fails.test(text) ? TextShrinker.shrink(text, fails, TRIES) : text;
    }

    private Throwable failure(Choices choices) {
        return failure(law, choices);
    }

    private static <T> Throwable failure(Consumer<T> law, T of) {
        try {
            law.accept(of);
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
