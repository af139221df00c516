// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

/**
 * Where a clause or a declaration stands among the others of its block.
 *
 * @param declares whether it declares something, which comes after all clauses
 * @param place lower ones come first
 * @param line clauses of one line are about the same and may share it; less than zero for what has one of its own
 */
record Rank(boolean declares, int place, int line) {

    /** Whether both may stand on one line of a block that has several; what repeats itself has lines of its own. */
    boolean sharesLine(Rank other) {
        return !declares && !other.declares && line >= 0 && line == other.line && place != other.place;
    }
}
