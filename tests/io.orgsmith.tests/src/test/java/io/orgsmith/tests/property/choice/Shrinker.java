// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.choice;

import io.orgsmith.tests.property.choice.Choices.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Looks for the fewest and smallest decisions that still show a failure. */
public final class Shrinker {
    private final Predicate<Choices> fails;
    private Choices best;
    private int tries;

    private Shrinker(Choices failing, Predicate<Choices> fails, int tries) {
        this.best = failing;
        this.fails = fails;
        this.tries = tries;
    }

    /**
     * The simplest decisions that were found, made already.
     *
     * @param failing decisions that were made and failed
     * @param fails makes decisions anew and says whether the same failure shows
     * @param tries how often to try
     */
    public static Choices shrink(Choices failing, Predicate<Choices> fails, int tries) {
        var shrinker = new Shrinker(failing, fails, tries);
        shrinker.lookSimple();
        while (shrinker.tries > 0 && shrinker.improve()) {
            // Each round starts from what the last one found.
        }
        return shrinker.best;
    }

    private void lookSimple() {
        var looks = best.looks();
        var plain = new ArrayList<>(best.made());
        looks.forEach(place -> plain.set(place, 0));
        attempt(plain);
    }

    private boolean improve() {
        int before = best.made().size();
        long weight = weight(best);
        leaveOutSpans();
        for (int length = 8; length > 0; length /= 2) {
            leaveOutRuns(length);
        }
        lower();
        return best.made().size() < before || weight(best) < weight;
    }

    /** From the end, so that what is left out moves nothing that is still to be tried; what is inside comes before. */
    private void leaveOutSpans() {
        best.spans().stream()
                .sorted(Comparator.comparing(Span::from).reversed())
                .filter(span ->
                        span.length() > span.noes() && span.to() <= best.made().size())
                .forEach(span -> attempt(without(span)));
    }

    private void leaveOutRuns(int length) {
        for (int from = best.made().size() - length; from >= 0 && tries > 0; from -= length) {
            if (from + length <= best.made().size()) {
                attempt(without(new Span(from, from + length, 0)));
            }
        }
    }

    private void lower() {
        for (int place = 0; place < best.made().size() && tries > 0; place++) {
            lower(place);
        }
    }

    /** The smallest that still fails, taken that all above it fail too. */
    private void lower(int place) {
        int passes = -1;
        int next = 0;
        while (place < best.made().size() && passes < best.made().get(place) - 1 && tries > 0) {
            if (!attempt(with(place, next))) {
                passes = next;
            }
            int fails = place < best.made().size() ? best.made().get(place) : 0;
            next = passes + (fails - passes) / 2;
        }
    }

    private List<Integer> without(Span span) {
        var rest = new ArrayList<>(best.made());
        var place = rest.subList(span.from(), span.to());
        place.clear();
        place.addAll(Collections.nCopies(span.noes(), 0));
        return rest;
    }

    private List<Integer> with(int place, int choice) {
        var other = new ArrayList<>(best.made());
        other.set(place, choice);
        return other;
    }

    private boolean attempt(List<Integer> candidate) {
        if (tries-- <= 0) {
            return false;
        }
        var choices = Choices.of(candidate);
        boolean isSimpler = fails.test(choices) && isSimpler(choices);
        best = isSimpler ? choices : best;
        return isSimpler;
    }

    private boolean isSimpler(Choices choices) {
        int difference = choices.made().size() - best.made().size();
        return difference < 0 || difference == 0 && weight(choices) < weight(best);
    }

    private static long weight(Choices choices) {
        return choices.made().stream().mapToLong(Integer::longValue).sum();
    }
}
