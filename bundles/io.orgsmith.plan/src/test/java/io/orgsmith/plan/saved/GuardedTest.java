// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static io.orgsmith.plan.saved.SavedPlans.CHART;
import static io.orgsmith.plan.saved.SavedPlans.GROUP;
import static io.orgsmith.plan.saved.SavedPlans.LEDGER;
import static io.orgsmith.plan.saved.SavedPlans.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Step;
import org.junit.jupiter.api.Test;

/** Whoever carries a saved plan out is told what it stands on. */
class GuardedTest {
    private final SavedPlan plan = SavedPlans.plan();

    @Test
    void whatItReliesOnIsRequiredOnceAndFirst() {
        assertThat(plan.guarded().steps()).extracting(Step::key).containsExactly(CHART, GROUP, LEDGER, UNIT);
        assertThat(plan.guarded().steps().get(0)).isInstanceOf(Step.Require.class);
    }

    @Test
    void itIsRequiredWithEverythingThatWasRead() {
        var chart = ((Step.Require) plan.guarded().steps().get(0)).expected();
        assertThat(chart.required()).isTrue();
        assertThat(chart.compared()).containsExactly("enabled", "name");
    }

    @Test
    void theStepsThemselvesStayAsTheyAre() {
        assertThat(plan.guarded().steps()).endsWith(plan.plan().steps().toArray(new Step[0]));
    }

    @Test
    void whatIsVerifiedIsWhatTheStepsLeave() {
        assertThat(plan.planned().objects()).containsOnlyKeys(new Key[] {GROUP, LEDGER, UNIT});
        assertThat(plan.planned().get(LEDGER).orElseThrow().text("currency")).isEqualTo("CNY");
    }
}
