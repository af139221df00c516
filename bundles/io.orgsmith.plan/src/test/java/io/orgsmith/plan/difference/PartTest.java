// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code --only}: what is asked for, and what that cannot be without. */
class PartTest {
    private static final Key SITE = Key.of(Kind.LOCATION, "", "北京");
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    private static final Key OTHER = Key.of(Kind.OPERATING_UNIT, "光华集团", "X 光机业务");
    private static final Key USER = Key.of(Kind.RESPONSIBILITY, "PER", "GH_SETUP");
    private static final Key PROFILE = Key.of(Kind.PROFILE_VALUE, "responsibility", "PER", "GH_SETUP", "ORG_ID");

    private final State desired = state(
            object(SITE),
            object(GROUP, "location", SITE),
            object(UNIT, "businessGroup", GROUP),
            object(OTHER, "businessGroup", GROUP),
            object(USER),
            object(PROFILE, "value", UNIT));

    @Test
    void comesWithWhatItDependsOnAndNothingElse() {
        assertThat(Part.of(desired, Set.of(UNIT)).objects()).containsOnlyKeys(SITE, GROUP, UNIT);
        assertThat(Part.of(desired, Set.of(SITE)).objects()).containsOnlyKeys(SITE);
    }

    @Test
    void aProfileValueComesWithItsOwnerAndWithWhatItNames() {
        assertThat(Part.of(desired, Set.of(PROFILE)).objects()).containsOnlyKeys(SITE, GROUP, UNIT, USER, PROFILE);
    }

    @Test
    void objectsThatReferToEachOtherAreTakenOnce() {
        var circle = state(object(GROUP, "location", SITE), object(SITE, "businessGroup", GROUP));
        assertThat(Part.of(circle, Set.of(SITE)).objects()).containsOnlyKeys(SITE, GROUP);
    }

    @Test
    void isMeantByQualifiedIdOrByNameOrByBareId() {
        var choice = Map.of(UNIT, "operating-unit:TV", OTHER, "operating-unit:XRAY", SITE, "location:TV");
        assertThat(Part.meant("operating-unit:TV", choice)).containsExactly(UNIT);
        assertThat(Part.meant("X 光机业务", choice)).containsExactly(OTHER);
        assertThat(Part.meant("TV", choice)).containsExactly(SITE, UNIT);
        assertThat(Part.meant("unit:TV", choice)).isEmpty();
    }

    @Test
    void whatTheTextOnceWantedCanBeMeantToo() {
        var gone = Key.of(Kind.LOCATION, "", "沈阳");
        var managed = Managed.of(Map.of(gone, "location:SY", SITE, "location:OLD"));
        var choice = Part.choice(desired, managed);
        assertThat(choice).containsEntry(gone, "location:SY").containsEntry(SITE, "id:北京");
        assertThat(Part.of(managed, Set.of(gone)).fragments()).containsOnlyKeys(gone);
    }
}
