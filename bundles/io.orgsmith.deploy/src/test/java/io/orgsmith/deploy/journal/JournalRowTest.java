// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is noted of a step before it is done. */
class JournalRowTest {
    private static final StepId STEP = new StepId(4, 2);

    private static Row row(String table) {
        return new Row(table, new TreeMap<>(Map.of("MENU_ID", 1L)));
    }

    @Test
    void anIntentSaysHowManyRowsOfEbsWillChange() {
        var deed = new Deed(
                Intent.along(Objects.PLANT),
                List.of(new RowChange.Insert(row("FND_MENUS")), new RowChange.Insert(row(OwnedTables.MANAGED))));

        Row intended = JournalRow.intended(STEP, deed);

        assertThat(intended.number("ROWS_CHANGED")).isEqualTo(1);
        assertThat(intended.text("OUTCOME")).isEqualTo("INTENDED");
        assertThat(intended.get("UNDOES_RUN")).isNull();
    }

    @Test
    void whatUndoesNamesTheStepThatItUndoes() {
        Row intended = JournalRow.intended(STEP, new Deed(Intent.finishRollback(3), List.of()));

        assertThat(intended.number("UNDOES_RUN")).isEqualTo(3);
        assertThat(intended.number("UNDOES_STEP")).isZero();
    }
}
