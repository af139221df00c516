// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.table;

/** Hash codes of several values. Ids that follow one another shall not fall on each other, as 31 times one plus the next does. */
final class Mixed {
    private static final int ODD = 0x9E3779B1;

    private Mixed() {}

    /** @param values may be null each */
    static int hash(Object... values) {
        int hash = 0;
        for (Object value : values) {
            hash = (hash ^ (value == null ? 0 : value.hashCode())) * ODD;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
