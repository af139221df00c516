// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import java.util.List;

/**
 * A block that stands on one line, and is to have several.
 *
 * @param open the offset after the brace that opens it
 * @param close the offset of the brace that closes it
 */
record OneLine(Page page, int open, int close) {

    /**
     * What it has stays on a line of its own; what is new follows.
     *
     * @param newLine a line break with the indentation inside of the block
     * @param added what is new, from its line break to the indentation of the closing brace
     */
    List<Insertion> opened(String newLine, String added) {
        int first = page.blanksEnd(open);
        if (first == close) {
            return List.of(new Insertion(open, close, added));
        }
        return List.of(new Insertion(open, first, newLine), new Insertion(page.blanksStart(close), close, added));
    }
}
