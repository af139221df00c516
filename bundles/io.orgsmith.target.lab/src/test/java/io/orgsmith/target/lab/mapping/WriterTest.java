// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.SeedReader;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriterTest {
    private final TableImage image = new TableImage(SchemaReader.r12());
    private final Writer writer = new Writer(new Directory(image, Map.of(), LocalDate.of(2026, 1, 1)));

    @BeforeEach
    void fill() {
        SeedReader.r12().forEach(image::add);
    }

    @Test
    void aRowThatIsNotThereIsInsertedWithTheNextId() {
        var row = writer.row("FND_MENUS")
                .key("MENU_NAME", "PO_SUPERUSER_GUI")
                .id("MENU_ID")
                .write();

        assertThat(row.number("MENU_ID")).isEqualTo(101);
        assertThat(writer.changes()).containsExactly(new RowChange.Insert(row));
    }

    @Test
    void aRowThatIsThereKeepsItsInitialColumns() {
        writer.row("FND_CURRENCIES")
                .key("CURRENCY_CODE", "CNY")
                .initially("ENABLED_FLAG", "N")
                .write();

        assertThat(writer.changes()).isEmpty();
    }

    @Test
    void aVersionedRowCountsItsChanges() {
        var row = writer.row("HR_ALL_ORGANIZATION_UNITS")
                .key("ORGANIZATION_ID", 0L)
                .set("TYPE", "CO")
                .write();

        assertThat(row.number("OBJECT_VERSION_NUMBER")).isEqualTo(2);
    }

    @Test
    void whatIsNotWrittenAgainCanBeDeletedAndDeletesComeLast() {
        writer.keepOnlyWritten("FND_USER_RESP_GROUPS_DIRECT", Map.of("USER_ID", 0L));
        writer.row("FND_MENUS").key("MENU_NAME", "X").id("MENU_ID").write();

        assertThat(writer.changes()).hasSize(3);
        assertThat(writer.changes().get(0)).isInstanceOf(RowChange.Insert.class);
        assertThat(writer.changes().subList(1, 3)).allMatch(RowChange.Delete.class::isInstance);
    }

    @Test
    void undoLeavesTheImageAsItWas() {
        var before = List.copyOf(image.rows("FND_USER_RESP_GROUPS_DIRECT"));
        writer.keepOnlyWritten("FND_USER_RESP_GROUPS_DIRECT", Map.of("USER_ID", 0L));
        writer.row("FND_MENUS").key("MENU_NAME", "X").id("MENU_ID").write();
        writer.row("HR_ALL_ORGANIZATION_UNITS")
                .key("ORGANIZATION_ID", 0L)
                .set("TYPE", "CO")
                .write();

        writer.undo();

        assertThat(image.rows("FND_USER_RESP_GROUPS_DIRECT")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(image.first("FND_MENUS", "MENU_NAME", "X")).isEmpty();
        assertThat(image.first("HR_ALL_ORGANIZATION_UNITS", "ORGANIZATION_ID", 0L)
                        .orElseThrow()
                        .get("TYPE"))
                .isNull();
        assertThat(writer.changes()).isEmpty();
    }

    @Test
    void aTextIsMeasuredInBytesAsOracleDoes() {
        writer.row("FND_MENUS").key("MENU_NAME", "好".repeat(10)).id("MENU_ID").write();
        var draft =
                writer.row("FND_MENUS").key("MENU_NAME", "好".repeat(10) + "!").id("MENU_ID");

        assertThatThrownBy(draft::write)
                .isInstanceOfSatisfying(SetupProblem.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains("31 bytes", "FND_MENUS.MENU_NAME holds 30"));
    }
}
