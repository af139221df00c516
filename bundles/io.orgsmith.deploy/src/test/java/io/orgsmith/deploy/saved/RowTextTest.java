// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is compared of a statement: all but the ids of this database and the moment. */
class RowTextTest {
    private static Row row(String table, Object... values) {
        var columns = new TreeMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            columns.put((String) values[i], values[i + 1]);
        }
        return new Row(table, columns);
    }

    private static Row unit(long id, long group, String name) {
        return row(
                "HR_ALL_ORGANIZATION_UNITS",
                "ORGANIZATION_ID",
                id,
                "BUSINESS_GROUP_ID",
                group,
                "NAME",
                name,
                "OBJECT_VERSION_NUMBER",
                1L,
                "LAST_UPDATE_DATE",
                LocalDate.of(2026, 1, 1));
    }

    private static String text(RowChange... changes) {
        return RowText.of(List.of(changes), SchemaReader.r12());
    }

    @Test
    void whichIdItIsDoesNotCountButWhetherThereIsOne() {
        assertThat(text(new RowChange.Insert(unit(101, 81, "A"))))
                .isEqualTo(text(new RowChange.Insert(unit(7_000, 500, "A"))))
                .isNotEqualTo(text(new RowChange.Insert(unit(101, 81, "A").with(Map.of("LOCATION_ID", 5L)))));
    }

    @Test
    void anIdThatIsKeptAsTextIsAnIdAndACodeIsNot() {
        var row = row("HR_ORGANIZATION_INFORMATION", "ORG_INFORMATION_ID", 5L, "ORG_INFORMATION2", "101");
        var text = text(new RowChange.Insert(row));
        assertThat(text(new RowChange.Insert(row.with(Map.of("ORG_INFORMATION2", "102")))))
                .isEqualTo(text);
        assertThat(text(new RowChange.Insert(row.with(Map.of("ORG_INFORMATION2", "Y")))))
                .isNotEqualTo(text);
        assertThat(text(new RowChange.Insert(row.with(Map.of("ORG_INFORMATION_CONTEXT", "101")))))
                .isNotEqualTo(text);
    }

    @Test
    void namesAndWhatIsDoneCount() {
        assertThat(text(new RowChange.Insert(unit(101, 81, "A"))))
                .isNotEqualTo(text(new RowChange.Insert(unit(101, 81, "B"))))
                .isNotEqualTo(text(new RowChange.Delete(unit(101, 81, "A"))));
    }

    @Test
    void ofAChangedRowOnlyWhatChangesCountsAndNotWhenOrHowOften() {
        var before = unit(101, 81, "A");
        var after = before.with(Map.of("NAME", "B", "OBJECT_VERSION_NUMBER", 2L));
        var later = before.with(
                Map.of("OBJECT_VERSION_NUMBER", 8L, "LAST_UPDATE_DATE", LocalDate.of(2026, 6, 1), "LOCATION_ID", 77L));
        var laterAfter = later.with(Map.of("NAME", "B", "OBJECT_VERSION_NUMBER", 9L));
        assertThat(text(new RowChange.Update(before, after))).isEqualTo(text(new RowChange.Update(later, laterAfter)));
    }
}
