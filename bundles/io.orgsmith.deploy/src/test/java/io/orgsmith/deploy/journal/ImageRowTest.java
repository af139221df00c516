// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What steps changed is kept in as few rows as it fits into. */
class ImageRowTest {
    private static final StepId FIRST = new StepId(4, 2);

    private static Deed deed(String name) {
        var menu = new Row("FND_MENUS", new TreeMap<>(Map.of("MENU_ID", 1L, "MENU_NAME", name)));
        return new Deed(Intent.along(Objects.PLANT), List.of(new RowChange.Insert(menu)));
    }

    private static List<Row> rows(List<Deed> deeds) {
        return ImageRow.of(FIRST, deeds, SchemaReader.r12());
    }

    @Test
    void fewStepsAreOneRow() {
        assertThat(rows(List.of(deed("A"), deed("B")))).singleElement().satisfies(row -> {
            assertThat(row.number("RUN_ID")).isEqualTo(4);
            assertThat(row.number("STEP_NO")).isEqualTo(2);
            assertThat(row.number("PART_NO")).isEqualTo(1);
            assertThat(row.text("CHANGES")).contains("A", "B");
        });
    }

    @Test
    void aLongTextIsSeveralRowsInOrder() {
        var rows = rows(List.of(deed("x".repeat(3000))));

        assertThat(rows).extracting(row -> row.number("PART_NO")).containsExactly(1L, 2L, 3L);
        assertThat(rows.stream().map(row -> row.text("CHANGES")).collect(Collectors.joining()))
                .isEqualTo(new RowImages(SchemaReader.r12())
                        .write(List.of(deed("x".repeat(3000)).changes())));
    }

    @Test
    void thousandsOfStepsAreSeveralTexts() {
        var rows = rows(Collections.nCopies(2001, deed("A")));

        assertThat(rows.stream().map(row -> row.number("STEP_NO")).distinct()).containsExactly(2L, 1002L, 2002L);
    }

    @Test
    void stepsThemselvesLieInFrontOfWhatTheyChanged() {
        var rows = ImageRow.ofSteps(4, Collections.nCopies(2001, deed("A")));

        assertThat(rows.stream().map(row -> row.number("STEP_NO")).distinct()).containsExactly(0L);
        assertThat(StepsText.read(rows.stream().map(row -> row.text("CHANGES")).collect(Collectors.joining())))
                .hasSize(2001);
    }

    @Test
    void noStepsHaveNoRows() {
        assertThat(rows(List.of())).isEmpty();
    }
}
