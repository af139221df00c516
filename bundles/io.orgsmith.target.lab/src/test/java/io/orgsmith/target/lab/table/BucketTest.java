// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows under one key of an index keep the order in which they came, whichever of them go. */
class BucketTest {
    private final Bucket bucket = new Bucket();

    private static Row menu(long id) {
        return new Row("FND_MENUS", new TreeMap<>(Map.of("MENU_ID", id)));
    }

    @Test
    void aRowThatComesTwiceIsThereOnce() {
        bucket.add(menu(1));
        bucket.add(menu(1));

        assertThat(bucket.rows()).containsExactly(menu(1));
    }

    @Test
    void theFirstIsTheOldestThatIsLeft() {
        bucket.add(menu(3));
        bucket.add(menu(1));
        bucket.add(menu(2));
        assertThat(bucket.first()).isEqualTo(menu(3));

        bucket.remove(menu(3));

        assertThat(bucket.first()).isEqualTo(menu(1));
        assertThat(bucket.rows()).containsExactly(menu(1), menu(2));
    }

    @Test
    void oneThatIsEmptiedCanBeFilledAgain() {
        bucket.add(menu(1));
        bucket.remove(menu(2));
        bucket.remove(menu(1));
        assertThat(bucket.first()).isNull();
        assertThat(bucket.rows()).isEmpty();

        bucket.add(menu(2));

        assertThat(bucket.rows()).containsExactly(menu(2));
    }

    @Test
    void whatWasAnsweredDoesNotChangeAfterwards() {
        bucket.add(menu(1));
        bucket.add(menu(2));
        var before = bucket.rows();

        bucket.remove(menu(1));

        assertThat(before).containsExactly(menu(1), menu(2));
    }
}
