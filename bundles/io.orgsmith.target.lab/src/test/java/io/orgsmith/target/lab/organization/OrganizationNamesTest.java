// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import org.junit.jupiter.api.Test;

/** Names of organizations are unique in a business group, not beyond it. */
class OrganizationNamesTest {
    private static final Key HERE = Key.of(Kind.OPERATING_UNIT, "G", "Sales");
    private static final Key THERE = Key.of(Kind.OPERATING_UNIT, "H", "Sales");

    private final Ebs ebs = new Ebs();

    private void create() {
        ebs.create(
                object(Key.of(Kind.BUSINESS_GROUP, "G")),
                object(Key.of(Kind.BUSINESS_GROUP, "H")),
                object(HERE, "shortCode", "A"),
                object(THERE, "shortCode", "B"));
    }

    @Test
    void twoGroupsMayHaveOrganizationsOfOneName() {
        create();

        assertThat(ebs.image().where("HR_ALL_ORGANIZATION_UNITS", "NAME", "Sales"))
                .hasSize(2);
        assertThat(ebs.read(HERE).text("shortCode")).isEqualTo("A");
        assertThat(ebs.read(THERE).text("shortCode")).isEqualTo("B");
    }

    @Test
    void retiringOneLeavesTheOther() {
        create();

        ebs.retire(HERE);

        assertThat(ebs.state().objects()).containsKey(THERE).doesNotContainKey(HERE);
    }

    @Test
    void anOrganizationThatIsCalledAsItsGroupIsNotTheGroup() {
        Key unit = Key.of(Kind.OPERATING_UNIT, "G", "Same");
        ebs.create(object(Key.of(Kind.BUSINESS_GROUP, "G")), object(unit), object(Key.of(Kind.BUSINESS_GROUP, "Same")));

        assertThat(ebs.image().where("HR_ALL_ORGANIZATION_UNITS", "NAME", "Same"))
                .hasSize(2);
        assertThat(ebs.read(unit).ref("businessGroup")).contains(Key.of(Kind.BUSINESS_GROUP, "G"));
    }
}
