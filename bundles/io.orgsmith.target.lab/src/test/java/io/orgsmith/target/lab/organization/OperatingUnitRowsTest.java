// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import org.junit.jupiter.api.Test;

/** Where the details of an operating unit lie: "Operating Unit Information". */
class OperatingUnitRowsTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "G");
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "G", "U");

    private final Ebs ebs = new Ebs();

    private Row details(Object... attributes) {
        ebs.create(object(GROUP), object(UNIT, attributes));
        return ebs.information("U", "Operating Unit Information");
    }

    @Test
    void theShortCodeIsTheFifthColumnAndTheFirstAndFourthAreUnused() {
        Row row = details("shortCode", "TV");

        assertThat(row.text("ORG_INFORMATION5")).isEqualTo("TV");
        assertThat(row.get("ORG_INFORMATION1")).isNull();
        assertThat(row.get("ORG_INFORMATION4")).isNull();
    }

    @Test
    void aUnitThatIsNotUsableSaysN() {
        assertThat(details("usable", false).text("ORG_INFORMATION6")).isEqualTo("N");
        assertThat(ebs.read(UNIT).flag("usable", true)).isFalse();
    }

    @Test
    void aUnitThatSaysNothingIsUsable() {
        assertThat(details().text("ORG_INFORMATION6")).isEqualTo("Y");
    }

    @Test
    void withoutLedgerAndLegalEntityTheirColumnsAreEmpty() {
        Row row = details();

        assertThat(row.get("ORG_INFORMATION2")).isNull();
        assertThat(row.get("ORG_INFORMATION3")).isNull();
    }

    @Test
    void theClassificationIsARowOfItsOwn() {
        details();

        assertThat(ebs.classified("U", "OPERATING_UNIT")).isEqualTo("Y");
    }
}
