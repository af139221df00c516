// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A row is what its columns hold, however it came about. */
class RowTest {
    private static final String[] COLUMNS = {"END_DATE", "USER_ID", "USER_NAME"};

    private final Row user = new Row("FND_USER", new TreeMap<>(Map.of("USER_ID", 7L, "USER_NAME", "李芳")));

    @Test
    void aColumnThatIsNullIsAsIfItWereNotThere() {
        var read = new Row("FND_USER", COLUMNS, new Object[] {null, 7L, "李芳"});

        assertThat(read).isEqualTo(user).hasSameHashCodeAs(user);
        assertThat(read.columns()).containsExactly("USER_ID", "USER_NAME");
        assertThat(read.get("END_DATE")).isNull();
    }

    @Test
    void anEmptyTextIsNull() {
        assertThat(new Row("FND_USER", COLUMNS, new Object[] {null, 7L, ""}).values())
                .isEqualTo(Map.of("USER_ID", 7L));
    }

    @Test
    void theSameValuesInOtherColumnsOrTablesAreAnotherRow() {
        assertThat(new Row("FND_USER", new TreeMap<>(Map.of("USER_ID", 7L, "DESCRIPTION", "李芳"))))
                .isNotEqualTo(user);
        assertThat(new Row("FND_MENUS", new TreeMap<>(user.values()))).isNotEqualTo(user);
        assertThat(user.with(Map.of("USER_ID", 8L))).isNotEqualTo(user);
    }

    @Test
    void columnsAreFilledAndEmptied() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Row ended = user.with(Map.of("END_DATE", day));
        var none = new HashMap<String, Object>();
        none.put("END_DATE", null);

        assertThat(ended.day("END_DATE")).isEqualTo(day);
        assertThat(ended.is("END_DATE", day)).isTrue();
        assertThat(ended.with(none)).isEqualTo(user);
    }

    @Test
    void aRowIsNamedByItsPrimaryKey() {
        assertThat(user.key(SchemaReader.r12().table("FND_USER"))).isEqualTo("USER_ID 7");
    }
}
