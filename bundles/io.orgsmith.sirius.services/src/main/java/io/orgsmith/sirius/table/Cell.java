// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import java.util.Arrays;
import java.util.List;

/** What a cell of a cross-table says, and what somebody types to say it. */
enum Cell {
    /** An empty text. */
    NOTHING("", ""),
    /** Any other text. */
    ONE("●", "●"),
    /** A star. */
    DEFAULT("★", "★", "*");

    private final String sign;
    private final List<String> typed;

    Cell(String sign, String... typed) {
        this.sign = sign;
        this.typed = List.of(typed);
    }

    String sign() {
        return sign;
    }

    static Cell of(String text) {
        return Arrays.stream(values())
                .filter(cell -> cell.typed.contains(text.strip()))
                .findFirst()
                .orElse(ONE);
    }
}
