// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.outline;

import io.orgsmith.dsl.ide.outline.Symbol;
import java.util.List;

/** A row of the outline. It stays while its text is typed, so that the tree need not be made anew with each letter. */
final class Row {
    private Symbol symbol;
    private List<Row> inside = List.of();

    Row(Symbol symbol) {
        this.symbol = symbol;
    }

    /** What it shows, as the text is now. */
    Symbol symbol() {
        return symbol;
    }

    List<Row> inside() {
        return inside;
    }

    /** Shows something else from now on. */
    void show(Symbol now, List<Row> rows) {
        symbol = now;
        inside = rows;
    }

    /** Whether it would look the same with another symbol, which may stand elsewhere. */
    boolean looksLike(Symbol other) {
        return symbol.label().equals(other.label())
                && symbol.detail().equals(other.detail())
                && symbol.icon().equals(other.icon());
    }
}
