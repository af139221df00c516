// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import org.junit.jupiter.api.Test;

/** Cells name other objects; each of them has a row. */
class LinkingTest {
    private final Filled filled = new Filled()
            .row("business group", 3, "name", "North")
            .row("business group", 4, "name", "South")
            .row("operating unit", 3, "business group", "North", "name", "Trade")
            .row("operating unit", 4, "business group", "South", "name", "Trade")
            .row("operating unit", 5, "business group", "South", "name", "Service");

    private Key unitOf(String named) {
        filled.row("inventory organization", 3, "code", "M1", "operating unit", named);
        return filled.content()
                .state()
                .get(Key.of(Kind.INVENTORY_ORGANIZATION, "M1"))
                .flatMap(plant -> plant.ref("operatingUnit"))
                .orElseThrow();
    }

    @Test
    void aNameThatOnlyOneBearsIsEnough() {
        assertThat(unitOf("Service")).isEqualTo(Key.of(Kind.OPERATING_UNIT, "South", "Service"));
    }

    @Test
    void elseWhatItBelongsToStandsInFront() {
        assertThat(unitOf("South / Trade")).isEqualTo(Key.of(Kind.OPERATING_UNIT, "South", "Trade"));

        filled.row("inventory organization", 3, "operating unit", "Trade");
        assertThat(filled.problems())
                .containsExactly("inventory organization!L3: operating unit Trade may be any of these:"
                        + " operating unit North / Trade, operating unit South / Trade;"
                        + " write what it belongs to in front, with / between");
    }

    @Test
    void whatHasNoRowIsMissed() {
        filled.row("inventory organization", 3, "code", "M1", "operating unit", "Repair");

        assertThat(filled.problems())
                .singleElement()
                .asString()
                .endsWith("there is no operating unit Repair in this workbook;"
                        + " give it a row, with \"yes\" under \"existing\" where the database has it already");
    }

    @Test
    void whatTheNameOfAnObjectBeginsWithIsMissedToo() {
        filled.row("operating unit", 6, "business group", "East", "name", "Trade");

        assertThat(filled.problems())
                .singleElement()
                .asString()
                .startsWith("operating unit!A6: there is no business group East");
    }

    @Test
    void aSegmentValueNeedsItsValueSet() {
        filled.row("segment value", 3, "value set", "CO", "code", "11");

        assertThat(filled.problems())
                .singleElement()
                .asString()
                .startsWith("segment value!A3: there is no value set CO");
    }

    @Test
    void theOwnerOfAProfileValueIsMissedToo() {
        filled.row("profile value", 3, "level", "user", "owner", "LI", "profile", "MO:Operating Unit", "value", "1");

        assertThat(filled.problems()).singleElement().asString().contains("there is no user LI");
    }

    @Test
    void aProfileIsKnownByEitherName() {
        filled.row("profile value", 3, "level", "site", "profile", "MO:Operating Unit", "value", "1");
        filled.row("profile value", 4, "level", "site", "profile", "ORG_ID", "value", "2");

        assertThat(filled.problems()).singleElement().asString().contains("stands in row 3 already");
    }
}
