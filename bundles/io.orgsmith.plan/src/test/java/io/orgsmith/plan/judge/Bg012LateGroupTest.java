// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.required;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import org.junit.jupiter.api.Test;

/** BG012: all business groups in one go; one that is added after organizations exist is pointed out. */
class Bg012LateGroupTest {
    private static final Key GH = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    private static final SetupObject LATE = object(Key.of(Kind.BUSINESS_GROUP, "光华海外"));
    private static final SetupObject UNIT = object(Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务"));

    @Test
    void afterOrganizationsOfAnotherGroupItIsLate() {
        var plant = object(Key.of(Kind.INVENTORY_ORGANIZATION, "B01"), "businessGroup", GH);
        assertThat(Judged.in("12.2").findings(state(object(GH), UNIT, plant), state(LATE)))
                .containsExactly("advice BG012: Business group “光华海外” is added to a database that already has 2"
                        + " organizations; business groups are best created in one go.");
    }

    @Test
    void in11iALegalEntityIsAnOrganization() {
        var entity = object(Key.of(Kind.LEGAL_ENTITY, "光华集团", "北京光华电视有限公司"));
        assertThat(Judged.in("11i").findings(state(entity), state(LATE))).hasSize(1);
        var inR12 = object(Key.of(Kind.LEGAL_ENTITY, "BJ_TV"));
        assertThat(Judged.in("12.2").findings(state(inR12), state(LATE))).isEmpty();
    }

    @Test
    void togetherWithTheFirstOrganizationsItIsNot() {
        assertThat(Judged.in("12.2").findings(state(), state(object(GH), LATE, UNIT)))
                .isEmpty();
        assertThat(Judged.in("12.2").findings(state(object(GH)), state(LATE))).isEmpty();
    }

    @Test
    void whatThePredefinedGroupHoldsDoesNotCount() {
        var setup = Key.of(Kind.BUSINESS_GROUP, "Setup Business Group");
        var plant = object(Key.of(Kind.INVENTORY_ORGANIZATION, "V1"), "businessGroup", setup);
        var office = object(Key.of(Kind.HR_ORGANIZATION, "Setup Business Group", "HQ"));
        assertThat(Judged.in("12.2").findings(state(object(setup), plant, office), state(LATE)))
                .isEmpty();
    }

    @Test
    void oneThatExistsIsNotAdded() {
        assertThat(Judged.in("12.2").findings(state(UNIT), state(required(LATE))))
                .isEmpty();
        assertThat(Judged.in("12.2").findings(state(UNIT, LATE), state(LATE))).isEmpty();
    }
}
