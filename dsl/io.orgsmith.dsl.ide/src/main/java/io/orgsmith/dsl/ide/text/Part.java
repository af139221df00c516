// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import org.eclipse.emf.ecore.EClass;

/**
 * Something new for a block.
 *
 * @param declares whether it declares something and is no clause
 */
record Part(String text, boolean declares) {
    /** As a piece of a declaration of a kind. */
    Piece of(EClass kind) {
        return Piece.fresh(rank(kind, text, declares), text);
    }

    static Rank rank(EClass kind, String text, boolean declares) {
        return declares ? new Rank(true, DeclarationOrder.of(text), -1) : ClauseOrder.of(kind, text);
    }

    /** Whether it needs lines of its own. */
    boolean needsLines() {
        return declares || text.contains("\n") || text.contains("//");
    }
}
