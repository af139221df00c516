// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.workbench.explorer.Stretches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The declaration at a caret is found with a look at few of them. */
class StretchesTest {
    @Test
    void theInnermostOneCounts() {
        var nested = new Stretches<>(List.of(new Span(0, 100), new Span(10, 50), new Span(20, 5)), Function.identity());
        assertThat(nested.at(22)).contains(new Span(20, 5));
        assertThat(nested.at(30)).contains(new Span(10, 50));
        assertThat(nested.at(61)).contains(new Span(0, 100));
        assertThat(nested.at(101)).isEmpty();
    }

    @Test
    void whereTwoMeetTheSecondCountsAndBehindTheLastThereIsNone() {
        var nested = new Stretches<>(List.of(new Span(5, 5), new Span(10, 5)), Function.identity());
        assertThat(nested.at(4)).isEmpty();
        assertThat(nested.at(10)).contains(new Span(10, 5));
        assertThat(nested.at(15)).contains(new Span(10, 5));
    }

    @Test
    void ofTwoThatStandAtTheSamePlaceTheLaterCounts() {
        record Named(String name, Span span) {}
        var nested = new Stretches<>(
                List.of(new Named("template", new Span(0, 9)), new Named("made of it", new Span(0, 9))), Named::span);
        assertThat(nested.at(3)).map(Named::name).contains("made of it");
    }

    /** 100 units with 99 plants each, in any order: 10,000. */
    @Test
    void amongTenThousandFewAreLookedAt() {
        var all = new ArrayList<Span>();
        for (int unit = 0; unit < 100; unit++) {
            all.add(new Span(unit * 1000, 999));
            for (int plant = 1; plant < 100; plant++) {
                all.add(new Span(unit * 1000 + plant * 10, 8));
            }
        }
        Collections.shuffle(all, new Random(1));
        var looks = new AtomicInteger();
        var nested = new Stretches<>(all, each -> {
            looks.incrementAndGet();
            return each;
        });
        looks.set(0);
        assertThat(nested.at(42_428)).contains(new Span(42_420, 8));
        assertThat(nested.at(42_429)).as("between two plants").contains(new Span(42_000, 999));
        assertThat(looks.get()).isLessThanOrEqualTo(3);
    }
}
