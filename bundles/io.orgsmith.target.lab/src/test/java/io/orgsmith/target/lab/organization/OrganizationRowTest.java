// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What HR_ALL_ORGANIZATION_UNITS holds of an organization, whatever it is classified as. */
class OrganizationRowTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "G");
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "G", "U");

    private final Ebs ebs = new Ebs();

    private Row unit(Object... attributes) {
        ebs.create(object(GROUP), object(UNIT, attributes));
        return ebs.row("HR_ALL_ORGANIZATION_UNITS", "NAME", "U");
    }

    @Test
    void anOrganizationLiesInItsBusinessGroup() {
        assertThat(unit().number("BUSINESS_GROUP_ID")).isEqualTo(ebs.organization("G"));
    }

    @Test
    void withoutADayItBeginsWhenEbsDoes() {
        Row row = unit();

        assertThat(row.day("DATE_FROM")).isEqualTo(LocalDate.of(1951, 1, 1));
        assertThat(row.get("DATE_TO")).isNull();
    }

    @Test
    void datesAndTypeAreAsStated() {
        Row row = unit("from", LocalDate.of(2020, 2, 29), "to", LocalDate.of(2030, 12, 31), "type", "DIV");

        assertThat(row.day("DATE_FROM")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(row.day("DATE_TO")).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(row.text("TYPE")).isEqualTo("DIV");
    }

    @Test
    void internalAndExternalAreCodes() {
        assertThat(unit("external", true).text("INTERNAL_EXTERNAL_FLAG")).isEqualTo("EXT");
        assertThat(ebs.row("HR_ALL_ORGANIZATION_UNITS", "NAME", "G").text("INTERNAL_EXTERNAL_FLAG"))
                .isEqualTo("INT");
    }

    @Test
    void aNewRowIsVersionOne() {
        assertThat(unit().number("OBJECT_VERSION_NUMBER")).isEqualTo(1);
    }
}
