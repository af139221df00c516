// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.required;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MO006: a change to a security profile takes effect after Security List Maintenance ran. */
class Mo006SecurityListTest {
    private static final Key TV = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    private static final Key XRAY = Key.of(Kind.OPERATING_UNIT, "光华集团", "X 光机业务");
    private static final Key PROFILE = Key.of(Kind.SECURITY_PROFILE, "电视机");

    @Test
    void aNewProfileWaitsForIt() {
        assertThat(Judged.in("12.2").findings(state(), state(object(PROFILE, "organizations", List.of(TV)))))
                .containsExactly("warning MO006: The change to security profile “电视机” takes effect after Security List"
                        + " Maintenance has run: a generated script requests it, a lab works the list out itself.");
    }

    @Test
    void aChangedListWaitsForIt() {
        var before = object(PROFILE, "organizations", List.of(TV));
        var after = object(PROFILE, "organizations", List.of(TV, XRAY));
        assertThat(Judged.in("12.1").findings(state(before), state(after))).hasSize(1);
    }

    @Test
    void anUnchangedOneDoesNot() {
        var profile = object(PROFILE, "organizations", List.of(TV));
        assertThat(Judged.in("12.2").findings(state(profile), state(profile))).isEmpty();
        assertThat(Judged.in("12.2").findings(state(profile), state(required(profile))))
                .isEmpty();
    }

    @Test
    void oneThatSeesAllNeedsNoList() {
        assertThat(Judged.in("12.2").findings(state(), state(object(PROFILE, "viewAll", true))))
                .isEmpty();
    }

    @Test
    void in11iThereIsNoMultiOrgAccessControl() {
        assertThat(Judged.in("11i").findings(state(), state(object(PROFILE, "organizations", List.of(TV)))))
                .isEmpty();
    }
}
