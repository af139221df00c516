// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EndedTest {
    private static final Value YEAR_END = new Value.Day(LocalDate.of(2026, 12, 31));
    private static final Key OLD_GROUP = Key.of(Kind.BUSINESS_GROUP, "Old");
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "电子集团");
    private static final Key OLD_UNIT = Key.of(Kind.OPERATING_UNIT, "Old", "TV");
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "电子集团", "TV");

    @Test
    void whatTheDatabaseEndsAndTheTextDoesNotStateIsNoted() {
        assertThat(ended(State.of(List.of(until(UNIT, YEAR_END)))).value("to")).contains(YEAR_END);
        assertThat(ended(State.of(List.of(stated(UNIT)))).value("to")).isEmpty();
        assertThat(ended(State.of(List.of())).value("to")).isEmpty();
    }

    @Test
    void whatTheTextStatesCountsItself() {
        var ended = new Ended(State.of(List.of(until(UNIT, YEAR_END))), plan());
        var mine = until(UNIT, new Value.Day(LocalDate.of(2030, 6, 30)));
        assertThat(ended.noted(List.of(mine))).containsExactly(mine);
    }

    @Test
    void aUnitIsFoundUnderTheNewNameOfItsBusinessGroup() {
        var before = State.of(List.of(until(OLD_UNIT, YEAR_END)));
        assertThat(ended(before, new Step.Update(stated(OLD_GROUP), stated(GROUP), List.of()))
                        .value("to"))
                .contains(YEAR_END);
    }

    @Test
    void anUpdateLeavesTheDayThatItSays() {
        var before = until(UNIT, YEAR_END);
        var later = new Value.Day(LocalDate.of(2027, 3, 31));
        assertThat(ended(State.of(List.of(before)), new Step.Update(before, until(UNIT, later), List.of()))
                        .value("to"))
                .contains(later);
        assertThat(ended(State.of(List.of(before)), new Step.Update(before, stated(UNIT), List.of()))
                        .value("to"))
                .isEmpty();
    }

    @Test
    void whatIsOneOrganizationWithAnotherEndsWithIt() {
        var people = Key.of(Kind.HR_ORGANIZATION, "电子集团", "TV");
        var same = new TreeMap<String, Value>();
        same.put("sameOrganization", Value.of(UNIT));
        var managed = List.of(stated(UNIT), SetupObject.read(people, same));
        assertThat(Ended.sharing(managed)).containsExactlyInAnyOrder(Kind.OPERATING_UNIT, Kind.HR_ORGANIZATION);
        var ended = new Ended(State.of(List.of(until(UNIT, YEAR_END))), plan());
        ended.read(List.of(stated(UNIT), until(people, YEAR_END)));
        assertThat(ended.noted(managed))
                .extracting(each -> each.value("to").orElse(null))
                .containsExactly(null, YEAR_END);
    }

    private static SetupObject ended(State before, Step... steps) {
        return new Ended(before, plan(steps)).noted(List.of(stated(UNIT))).get(0);
    }

    private static Plan plan(Step... steps) {
        return new Plan("12.2", List.of(steps));
    }

    private static SetupObject stated(Key key) {
        return new SetupObject(key, "x:" + key.lastName(), false, new TreeMap<>(), new TreeSet<>());
    }

    private static SetupObject until(Key key, Value day) {
        var attributes = new TreeMap<String, Value>();
        attributes.put("to", day);
        return SetupObject.read(key, attributes);
    }
}
