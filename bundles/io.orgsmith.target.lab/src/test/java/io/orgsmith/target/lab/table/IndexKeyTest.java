// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Rows are found by what they have in several columns. */
class IndexKeyTest {
    @Test
    void theSameValuesAreTheSameKey() {
        assertThat(new IndexKey(7L, null, "CLASS"))
                .isEqualTo(new IndexKey(7L, null, "CLASS"))
                .hasSameHashCodeAs(new IndexKey(7L, null, "CLASS"));
    }

    @Test
    void theOrderOfColumnsCounts() {
        assertThat(new IndexKey(7L, 8L)).isNotEqualTo(new IndexKey(8L, 7L));
        assertThat(new IndexKey(7L, null)).isNotEqualTo(new IndexKey(null, 7L));
    }

    @Test
    void idsThatFollowOneAnotherDoNotFallOnEachOther() {
        var hashes = new HashSet<Integer>();
        for (long parent = 100; parent < 200; parent++) {
            for (long child = 100; child < 200; child++) {
                hashes.add(new IndexKey(parent, child).hashCode());
            }
        }

        assertThat(hashes).hasSizeGreaterThan(9_990);
    }
}
