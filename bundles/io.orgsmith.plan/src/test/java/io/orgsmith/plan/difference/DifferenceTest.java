// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.required;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Key LEDGER = Key.of(Kind.LEDGER, "光华人民币账");
    private static final Key TV = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");

    private static Plan plan(State desired, State actual) {
        return Difference.between(desired, actual, Managed.NOTHING, "12.2");
    }

    @Test
    void whatIsMissingIsCreated() {
        var unit = object(TV, "shortCode", "TV");
        assertThat(plan(state(unit), state()).steps()).containsExactly(new Step.Create(unit));
    }

    @Test
    void nothingToDoWhereTheDatabaseHoldsWhatTheTextStates() {
        var wanted = object(TV, "shortCode", "TV");
        var there = object(TV, "shortCode", "TV", "location", "北京总部");
        var plan = plan(state(wanted), state(there));
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void onlyWhatTheTextStatesIsCompared() {
        var attributes = new TreeMap<String, Value>();
        attributes.put("shortCode", Value.of("TV"));
        attributes.put("usable", Value.of(true));
        var wanted = new SetupObject(TV, "operating-unit:TV", false, attributes, new TreeSet<>(List.of("shortCode")));
        var there = object(TV, "shortCode", "TV", "usable", false);
        assertThat(plan(state(wanted), state(there)).isEmpty()).isTrue();
    }

    @Test
    void aChangeKeepsWhatTheTextDoesNotStateAndNamesBothValues() {
        var wanted = object(TV, "shortCode", "TV2");
        var there = object(TV, "shortCode", "TV", "location", "北京总部");
        var update = (Step.Update) plan(state(wanted), state(there)).steps().get(0);
        assertThat(update.changes()).containsExactly(new Change("shortCode", Value.of("TV"), Value.of("TV2")));
        assertThat(update.before()).isEqualTo(there);
        assertThat(update.after().text("location")).isEqualTo("北京总部");
        assertThat(update.after().text("shortCode")).isEqualTo("TV2");
    }

    @Test
    void whatTheDatabaseDoesNotHoldHasNoValueBefore() {
        var update = (Step.Update) plan(state(object(TV, "type", "SALES")), state(object(TV)))
                .steps()
                .get(0);
        assertThat(update.changes()).containsExactly(new Change("type", null, Value.of("SALES")));
    }

    @Test
    void aListIsASetUnlessItsOrderMeansSomething() {
        var profile = Key.of(Kind.SECURITY_PROFILE, "TV_ONLY");
        var wanted = object(profile, "organizations", List.of("a", "b"), "addressLines", List.of("1", "2"));
        assertThat(plan(
                                state(wanted),
                                state(object(
                                        profile,
                                        "organizations",
                                        List.of("b", "a"),
                                        "addressLines",
                                        List.of("1", "2"))))
                        .isEmpty())
                .isTrue();
        assertThat(plan(
                                state(wanted),
                                state(object(
                                        profile,
                                        "organizations",
                                        List.of("b", "a"),
                                        "addressLines",
                                        List.of("2", "1"))))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aListOfOneIsThatOne() {
        assertThat(plan(state(object(TV, "ledger", LEDGER)), state(object(TV, "ledger", List.of(LEDGER))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void partsAreComparedByTheirFields() {
        var one = new Value.Fields(
                new TreeMap<>(Map.of("values", new Value.Many(List.of(Value.of("12"), Value.of("11"))))));
        var two = new Value.Fields(
                new TreeMap<>(Map.of("values", new Value.Many(List.of(Value.of("11"), Value.of("12"))))));
        assertThat(plan(state(object(TV, "x", one)), state(object(TV, "x", two)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatIsOnlyRequiredIsCheckedAndNeverChanged() {
        var wanted = required(object(LEDGER, "currency", "CNY"));
        var missing = (Step.Require) plan(state(wanted), state()).steps().get(0);
        assertThat(missing.found()).isFalse();
        var wrong = (Step.Require) plan(state(wanted), state(object(LEDGER, "currency", "USD")))
                .steps()
                .get(0);
        assertThat(wrong.found()).isTrue();
        assertThat(wrong.problems()).containsExactly(new Change("currency", Value.of("USD"), Value.of("CNY")));
        var fine = plan(state(wanted), state(object(LEDGER, "currency", "CNY")));
        assertThat(fine.isEmpty()).isTrue();
    }

    @Test
    void onlyWhatTheToolOwnsIsEndDatedWhenTheTextNoLongerHasIt() {
        var actual = state(object(TV), object(LEDGER));
        var plan = Difference.between(state(), actual, Managed.of(Map.of(TV, "operating-unit:TV")), "12.2");
        assertThat(plan.steps()).containsExactly(new Step.Retire(object(TV)));
    }

    @Test
    void whatIsToEndSomeDayEndsWhenTheTextNoLongerHasIt() {
        var later = object(TV, "to", Value.of(LocalDate.of(2027, 12, 31)));
        var owned = Managed.of(Map.of(TV, "operating-unit:TV"));
        assertThat(Difference.between(state(), state(later), owned, "12.2", new TreeMap<>(), LocalDate.of(2027, 12, 30))
                        .steps())
                .containsExactly(new Step.Retire(later));
        assertThat(Difference.between(state(), state(later), owned, "12.2", new TreeMap<>(), LocalDate.of(2027, 12, 31))
                        .steps())
                .isEmpty();
    }

    @Test
    void whatEndsOnItsFirstDayIsEndedBeforeItBegins() {
        var day = Value.of(LocalDate.of(2027, 5, 1));
        var ended = object(TV, "from", day, "to", day);
        var owned = Managed.of(Map.of(TV, "operating-unit:TV"));
        assertThat(Difference.between(state(), state(ended), owned, "12.2", new TreeMap<>(), LocalDate.of(2026, 1, 1))
                        .steps())
                .isEmpty();
    }

    @Test
    void whatIsEndDatedAlreadyStaysAsItIs() {
        var actual = state(object(TV, "to", Value.of(LocalDate.of(2024, 12, 31))));
        var plan = Difference.between(state(), actual, Managed.of(Map.of(TV, "operating-unit:TV")), "12.2");
        assertThat(plan.steps()).isEmpty();
    }
}
