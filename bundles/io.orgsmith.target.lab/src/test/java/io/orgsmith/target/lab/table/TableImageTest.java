// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TableImageTest {
    private final TableImage image = new TableImage(SchemaReader.r12());

    private static Row menu(long id, String name) {
        return new Row("FND_MENUS", new TreeMap<>(Map.of("MENU_ID", id, "MENU_NAME", name)));
    }

    @Test
    void rowsAreFoundByAnyColumnsAlsoAfterChanges() {
        image.add(menu(1, "A"));
        assertThat(image.where("FND_MENUS", "MENU_NAME", "B")).isEmpty();

        image.apply(new RowChange.Insert(menu(2, "B")));
        image.apply(new RowChange.Update(menu(1, "A"), menu(1, "C")));
        assertThat(image.where("FND_MENUS", "MENU_NAME", "B")).containsExactly(menu(2, "B"));
        assertThat(image.first("FND_MENUS", "MENU_NAME", "A")).isEmpty();
        assertThat(image.first("FND_MENUS", Map.of("MENU_ID", 1L, "MENU_NAME", "C")))
                .isPresent();

        image.apply(new RowChange.Delete(menu(2, "B")));
        assertThat(image.rows("FND_MENUS")).containsExactly(menu(1, "C"));
        assertThat(image.where("FND_MENUS", "MENU_NAME", "B")).isEmpty();
    }

    @Test
    void manyMayLookAtOnce() {
        for (long id = 0; id < 2000; id++) {
            image.add(menu(id, "M" + id));
        }

        LongStream.range(0, 2000).parallel().forEach(id -> {
            assertThat(image.first("FND_MENUS", "MENU_NAME", "M" + id)).contains(menu(id, "M" + id));
            assertThat(image.where("FND_MENUS", Map.of("MENU_ID", id, "MENU_NAME", "M" + id)))
                    .hasSize(1);
        });
    }

    @Test
    void nullFindsEmptyColumns() {
        Row global = new Row("HR_LOCATIONS_ALL", new TreeMap<>(Map.of("LOCATION_ID", 1L)));
        Row local = new Row("HR_LOCATIONS_ALL", new TreeMap<>(Map.of("LOCATION_ID", 2L, "BUSINESS_GROUP_ID", 7L)));
        image.add(global);
        image.add(local);
        var condition = new HashMap<String, Object>();
        condition.put("BUSINESS_GROUP_ID", null);

        assertThat(image.where("HR_LOCATIONS_ALL", condition)).containsExactly(global);
    }

    @Test
    void anIdIsGreaterThanAnyInUseAndNeverGivenTwice() {
        assertThat(image.nextId("FND_MENUS", "MENU_ID")).isEqualTo(101);
        assertThat(image.nextId("FND_MENUS", "MENU_ID")).isEqualTo(102);

        image.add(new Row("FND_DATA_GROUPS", new TreeMap<>(Map.of("DATA_GROUP_ID", 5000L))));
        assertThat(image.nextId("FND_DATA_GROUPS", "DATA_GROUP_ID")).isEqualTo(5001);
    }

    @Test
    void aTextThatIsEmptyIsNoText() {
        assertThat(menu(1, "")).isEqualTo(new Row("FND_MENUS", new TreeMap<>(Map.of("MENU_ID", 1L))));
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> image.rows("NO_TABLE")).hasMessageContaining("NO_TABLE");
        assertThatThrownBy(() -> image.add(new Row("FND_MENUS", new TreeMap<>(Map.of("COLOUR", "red")))))
                .hasMessageContaining("FND_MENUS.COLOUR");
    }

    @Test
    void anUpdateKnowsWhichColumnsDiffer() {
        var update = new RowChange.Update(menu(1, "A"), menu(1, "B"));

        assertThat(update.columns()).containsExactly("MENU_NAME");
    }
}
