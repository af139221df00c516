// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.journal.StepsText.Noted;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a step was to do is the same after it was kept together with others. */
class StepsTextTest {
    private static final Intent CREATE = new Intent("create", "LOCATION", "引号 ' \" \\ / 😀", "北京.bj", null);
    private static final Intent UNDO = new Intent("undo", "LOCATION", "BJ", "", new StepId(4_000_000_000L, 27_000));

    private static RowChange insert(String table) {
        return new RowChange.Insert(new Row(table, new TreeMap<>(Map.of("MENU_ID", 1L))));
    }

    private static String text(Intent... intents) {
        return StepsText.write(List.of(intents).stream()
                .map(intent -> new Deed(intent, List.of(insert("FND_MENUS"))))
                .toList());
    }

    @Test
    void stepsOfAllKindsComeBackInTheirOrder() {
        assertThat(StepsText.read(text(CREATE, Intent.along(Objects.PLANT), UNDO, Intent.FINISH, CREATE)))
                .extracting(Noted::intent)
                .containsExactly(CREATE, Intent.along(Objects.PLANT), UNDO, Intent.FINISH, CREATE);
    }

    @Test
    void theRowsOfEbsAreCounted() {
        var changes = List.of(insert("FND_MENUS"), insert(OwnedTables.MANAGED), insert("FND_MENUS"));

        assertThat(StepsText.read(StepsText.write(List.of(new Deed(CREATE, changes)))))
                .containsExactly(new Noted(CREATE, 2));
    }

    @Test
    void aBuildThatKnowsNoSuchTextStopsAtIt() {
        var images = new RowImages(SchemaReader.r12());

        for (Intent first : List.of(CREATE, UNDO, Intent.FINISH, Intent.along(Objects.PLANT))) {
            assertThatThrownBy(() -> images.read(text(first, CREATE))).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void whatIsNoSuchTextIsRefused() {
        assertThatThrownBy(() -> StepsText.read("[[[\"create\"")).isInstanceOf(IllegalStateException.class);
    }
}
