// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.saved.SavedPlans.CHART;
import static io.orgsmith.plan.saved.SavedPlans.GROUP;
import static io.orgsmith.plan.saved.SavedPlans.LEDGER;
import static io.orgsmith.plan.saved.SavedPlans.UNIT;
import static io.orgsmith.plan.saved.SavedPlans.ground;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a saved plan, and what it stands on, once its ledger is done and its operating unit is not. */
class DoneTest {
    private final SavedPlan saved = SavedPlans.plan();
    private final Done done = new Done(saved, steps(LEDGER));

    private List<Step> steps(Object key) {
        return saved.plan().steps().stream()
                .filter(step -> step.key().equals(key))
                .toList();
    }

    private static SetupObject ledger(String currency) {
        return object(LEDGER, "currency", currency, "chart", CHART);
    }

    @Test
    void whatIsLeftIsTheRestInItsOrder() {
        assertThat(done.left().steps()).extracting(Step::key).containsExactly(GROUP, UNIT);
    }

    @Test
    void standsWhereTheLedgerIsAsThePlanLeftIt() {
        assertThat(done.moved(ground(ledger("CNY")))).isEmpty();
    }

    @Test
    void whatTheTextDoesNotStateOfTheLedgerMayBeAnything() {
        assertThat(done.moved(ground(object(LEDGER, "currency", "CNY", "chart", CHART, "calendar", "月"))))
                .isEmpty();
    }

    @Test
    void somebodyChangedWhatIsDone() {
        assertThat(done.moved(ground(ledger("EUR"))))
                .containsExactly(new Moved(LEDGER, "currency", Value.of("CNY"), Value.of("EUR"), true));
    }

    @Test
    void somebodyDidTheRest() {
        assertThat(done.moved(ground(ledger("CNY"), object(UNIT))))
                .containsExactly(new Moved(UNIT, "", null, null, true));
    }

    @Test
    void whoeverDoesTheRestHoldsFastWhatIsDone() {
        var first = done.guarded().steps().get(0);
        assertThat(first).isInstanceOfSatisfying(Step.Require.class, require -> {
            assertThat(require.key()).isEqualTo(LEDGER);
            assertThat(require.expected().value("currency")).contains(Value.of("CNY"));
        });
        assertThat(done.guarded().steps())
                .filteredOn(Step.Update.class::isInstance)
                .isEmpty();
    }

    @Test
    void whereNothingIsDoneAllIsLeft() {
        var none = new Done(saved, List.of());
        assertThat(none.left()).isEqualTo(saved.plan());
        assertThat(none.guarded()).isEqualTo(saved.guarded());
        assertThat(none.moved(ground())).isEmpty();
    }
}
