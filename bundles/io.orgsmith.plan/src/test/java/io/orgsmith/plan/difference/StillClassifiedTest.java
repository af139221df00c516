// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One organization: what is gone from the text as an HR organization can be wanted as one by another of its declarations. */
class StillClassifiedTest {
    private static final Key TV = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");
    private static final SetupObject PEOPLE =
            object(Key.of(Kind.HR_ORGANIZATION, "光华集团", "电视机业务"), "sameOrganization", TV, "costCenterValue", "1000");
    private static final Managed OWNED = Managed.of(Map.of(PEOPLE.key(), "hr-organization:HR"));

    private static List<Step> steps(SetupObject wanted, SetupObject... there) {
        return Difference.between(state(wanted), state(there), OWNED, "12.2").steps();
    }

    @Test
    void anOperatingUnitThatIsAlsoAnHrOrganizationStaysOne() {
        var unit = object(TV, "alsoHrOrganization", true);
        assertThat(steps(unit, unit, PEOPLE)).isEmpty();
    }

    @Test
    void onlyTheClassificationEndsWhereTheOperatingUnitDoesNotSayThatItIsOne() {
        assertThat(steps(object(TV), object(TV, "alsoHrOrganization", true), PEOPLE))
                .containsExactly(new Step.Retire(PEOPLE));
    }

    @Test
    void anotherClassificationOfTheSameOrganizationCanSayIt() {
        var plant = object(PLANT, "alsoHrOrganization", true, "sameOrganization", TV);
        assertThat(steps(plant, plant, object(TV), PEOPLE)).isEmpty();
    }

    @Test
    void anotherOrganizationSaysNothingAboutThisOne() {
        var plant = object(PLANT, "alsoHrOrganization", true);
        assertThat(steps(plant, plant, object(TV), PEOPLE)).containsExactly(new Step.Retire(PEOPLE));
    }

    @Test
    void itIsFoundUnderThePresentNameOfTheOperatingUnit() {
        var present = Key.of(Kind.OPERATING_UNIT, "光华集团", "显示业务");
        var wanted = state(object(present, "alsoHrOrganization", true));
        var there = state(object(TV, "alsoHrOrganization", true), PEOPLE);
        var renames = new TreeMap<>(Map.of(TV, present));
        assertThat(Difference.between(wanted, there, OWNED, "12.2", renames, LocalDate.MAX)
                        .steps())
                .hasOnlyElementsOfType(Step.Update.class);
    }
}
