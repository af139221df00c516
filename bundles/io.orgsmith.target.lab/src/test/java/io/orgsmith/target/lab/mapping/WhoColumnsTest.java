// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** LAST_UPDATED_BY and LAST_UPDATE_DATE tell who changed a row last, and when: by them drift names a foreign hand. */
class WhoColumnsTest {
    private static final Key PLACE = Key.of(Kind.LOCATION, "", "北京总部");
    private final Ebs ebs = Ebs.television();

    @Test
    void aNewRowIsOfSysadminAndOfToday() {
        Row row = ebs.row("HR_LOCATIONS_ALL", "LOCATION_CODE", "北京总部");

        assertThat(row.number("LAST_UPDATED_BY")).isZero();
        assertThat(row.day("LAST_UPDATE_DATE")).isEqualTo(Ebs.TODAY);
    }

    @Test
    void aChangedRowIsSignedAnew() {
        Row row = ebs.row("HR_LOCATIONS_ALL", "LOCATION_CODE", "北京总部");
        ebs.image().apply(new RowChange.Update(row, row.with(Map.of("LAST_UPDATED_BY", 1234L))));

        List<RowChange> changes = ebs.update(PLACE, "city", "天津");

        assertThat(changes).singleElement().satisfies(change -> assertThat(
                        change.row().number("LAST_UPDATED_BY"))
                .isZero());
    }

    @Test
    void aRowThatIsAsWantedKeepsItsSignature() {
        Row row = ebs.row("HR_LOCATIONS_ALL", "LOCATION_CODE", "北京总部");
        ebs.image().apply(new RowChange.Update(row, row.with(Map.of("LAST_UPDATED_BY", 1234L))));

        assertThat(ebs.update(PLACE)).isEmpty();
    }

    @Test
    void everyTableOfSetupsIsSignedButTheListThatMaintenanceComputes() {
        var unsigned = SchemaReader.r12().tables().stream()
                .filter(table -> !table.has("LAST_UPDATED_BY")
                        && ebs.image().rows(table.name()).stream().anyMatch(row -> row.get("ORGANIZATION_ID") != null))
                .map(table -> table.name());

        assertThat(unsigned).containsExactly("PER_ORGANIZATION_LIST");
    }
}
