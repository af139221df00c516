// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

import java.util.Arrays;

/** What rows have in the columns of an index. */
final class IndexKey {
    private final Object[] values;
    private final int hash;

    /** @param values in the order of the columns, null where one is empty; not to be changed any more */
    IndexKey(Object... values) {
        this.values = values;
        this.hash = Mixed.hash(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexKey key && hash == key.hash && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
