// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.model.org.BusinessGroup;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Where an empty line stands between the parts of a block. In a business group, which is as long as a file, kinds of
 * declarations stand apart from each other and from its clauses; and what somebody keeps apart goes on so.
 *
 * @param written the declaration that has the block
 * @param left what is written in it
 */
record Apart(EObject written, Page page, List<Piece> left) {

    /** Whether one comes between two pieces. @param before null where there is none before */
    boolean is(Piece before, Piece piece) {
        if (before == null || !piece.rank().declares() || !(written instanceof BusinessGroup)) {
            return false;
        }
        boolean isSame = isSame(before, piece);
        return !isSame || isKept(before);
    }

    /** Whether somebody left an empty line between a piece and the one of its kind before it. */
    private boolean isKept(Piece piece) {
        int place = left.indexOf(piece);
        return place > 0
                && isSame(left.get(place - 1), piece)
                && page.hasEmptyLine(left.get(place - 1).end(), piece.start());
    }

    private static boolean isSame(Piece one, Piece other) {
        return one.rank().declares() == other.rank().declares()
                && one.rank().place() == other.rank().place();
    }
}
