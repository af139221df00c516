// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The decisions that something generated is made of: drawn from a seed, or given again. Whoever generates asks for every
 * decision here; 0 is always the simplest answer, so that fewer and smaller decisions make a simpler thing.
 */
public final class Choices {
    private final IntUnaryOperator source;
    private final List<Integer> made = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Set<Integer> looks = new HashSet<>();

    private Choices(IntUnaryOperator source) {
        this.source = source;
    }

    /** Decisions from chance, always the same for a seed. */
    public static Choices ofSeed(long seed) {
        var random = new SplittableRandom(seed);
        return new Choices(random::nextInt);
    }

    /** Those given, as far as they are possible; after the last one the simplest. */
    public static Choices of(List<Integer> given) {
        var left = new ArrayList<>(given).iterator();
        return new Choices(bound -> left.hasNext() ? Math.min(left.next(), bound - 1) : 0);
    }

    /** A number from 0 to one below the bound. */
    public int below(int bound) {
        int choice = source.applyAsInt(bound);
        made.add(choice);
        return choice;
    }

    /** Yes as often as that in a hundred; no is simpler. */
    public boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    /** One of them; the first is the simplest. */
    public <T> T pick(List<? extends T> of) {
        return of.get(below(of.size()));
    }

    /** Some of them in their order, at least so many; the first ones are the simplest. */
    public <T> List<T> some(List<? extends T> of, int least) {
        var some = new ArrayList<T>();
        for (int i = 0; i < of.size(); i++) {
            if (some.size() + of.size() - i <= least || some.size() < least && !chance(20) || chance(40)) {
                some.add(of.get(i));
            }
        }
        return some;
    }

    /** Does something up to so often, each time as likely as that; each can be left out when something simpler is looked for. */
    public void times(int most, int percent, Runnable what) {
        for (int i = 0; i < most; i++) {
            int from = made.size();
            if (!chance(percent)) {
                return;
            }
            what.run();
            spans.add(new Span(from, made.size(), 0));
        }
    }

    /** Decides on how something looks: the simplest look is tried first when something simpler is looked for. */
    public <T> T look(Supplier<T> what) {
        int from = made.size();
        var found = what.get();
        IntStream.range(from, made.size()).forEach(looks::add);
        return found;
    }

    /** The places of the decisions that are only about looks. */
    Set<Integer> looks() {
        return looks;
    }

    /** Does something as often as that in a hundred; otherwise nothing, which is simpler. */
    public void maybe(int percent, Runnable what) {
        int from = made.size();
        if (chance(percent)) {
            what.run();
            spans.add(new Span(from, made.size(), 1));
        }
    }

    /** All decisions so far. */
    public List<Integer> made() {
        return List.copyOf(made);
    }

    /** The parts of the decisions that can be left out as a whole. */
    public List<Span> spans() {
        return List.copyOf(spans);
    }

    /**
     * Decisions from one place to before another.
     *
     * @param noes how many decisions against it stand there when it is left out
     */
    public record Span(int from, int to, int noes) {
        int length() {
            return to - from;
        }
    }
}
