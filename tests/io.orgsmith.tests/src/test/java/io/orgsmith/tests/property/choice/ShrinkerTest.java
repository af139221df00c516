// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Of decisions that show a failure, the fewest and smallest are found that still do. */
class ShrinkerTest {
    private static List<Integer> numbers(Choices choices) {
        var numbers = new ArrayList<Integer>();
        choices.times(20, 90, () -> numbers.add(choices.below(1000)));
        return numbers;
    }

    private static Choices failing(Predicate<Choices> fails) {
        for (long seed = 1; seed < 100; seed++) {
            var choices = Choices.ofSeed(seed);
            if (fails.test(choices)) {
                return choices;
            }
        }
        throw new AssertionError("nothing fails");
    }

    @Test
    void oneNumberIsLeftAndItIsTheSmallestThatFails() {
        Predicate<Choices> fails = choices -> numbers(choices).stream().anyMatch(number -> number >= 300);
        var simplest = Shrinker.shrink(failing(fails), fails, 2000);
        assertThat(numbers(Choices.of(simplest.made()))).containsExactly(300);
    }

    @Test
    void whatFailsTogetherIsKeptTogether() {
        Predicate<Choices> fails = choices ->
                numbers(choices).stream().filter(number -> number > 9).count() >= 3;
        var simplest = Shrinker.shrink(failing(fails), fails, 2000);
        assertThat(numbers(Choices.of(simplest.made()))).containsExactly(10, 10, 10);
    }

    @Test
    void theSameDecisionsMakeTheSameThing() {
        var first = Choices.ofSeed(7);
        var numbers = numbers(first);
        assertThat(numbers(Choices.ofSeed(7))).isEqualTo(numbers);
        assertThat(numbers(Choices.of(first.made()))).isEqualTo(numbers).isNotEmpty();
    }

    @Test
    void withoutDecisionsTheSimplestIsMade() {
        assertThat(numbers(Choices.of(List.of()))).isEmpty();
    }
}
