// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import org.eclipse.emf.ecore.EObject;

/** What is meant by a text that somebody typed into a cell of a cross-table. */
public final class Typed {
    /** An empty text takes the relation away. */
    public boolean isNothing(EObject line, String text) {
        return Cell.of(text) == Cell.NOTHING;
    }

    /** A star makes it the default. */
    public boolean isDefault(EObject line, String text) {
        return Cell.of(text) == Cell.DEFAULT;
    }

    /** Any other text, a letter will do, is the relation. */
    public boolean isOne(EObject line, String text) {
        return Cell.of(text) == Cell.ONE;
    }
}
