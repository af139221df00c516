// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.outline;

import io.orgsmith.dsl.ide.Span;
import java.util.List;

/**
 * A declaration in the outline of a file.
 *
 * @param label its id and name
 * @param detail its kind, in the reader's language
 * @param icon the key of its kind
 * @param whole its text
 * @param selection its id, or where it has none its first word
 * @param children what is declared in its block, in the order of the text
 */
public record Symbol(String label, String detail, String icon, Span whole, Span selection, List<Symbol> children) {
    public Symbol {
        children = List.copyOf(children);
    }
}
