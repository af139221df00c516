// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import org.junit.jupiter.api.Test;

/** One organization with several classifications is imported as several declarations. */
class SharedOrganizationTest {
    @Test
    void thePeopleOfAnOperatingUnitKeepTheirCostCenter() {
        var found = Given.setUp("""
                business group HT "华泰" {
                  operating unit TV "电视"
                  hr organization HR "电视" { same organization as operating unit TV  cost center 110 }
                }
                """);
        var again = Given.setUp(Given.imported(found), Release.R12_2);
        var people = again.get(Key.of(Kind.HR_ORGANIZATION, "华泰", "电视")).orElseThrow();
        assertThat(people.text("costCenterValue")).isEqualTo("110");
        assertThat(people.ref("sameOrganization")).contains(Key.of(Kind.OPERATING_UNIT, "华泰", "电视"));
    }
}
