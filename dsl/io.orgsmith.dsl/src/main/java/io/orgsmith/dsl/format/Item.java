// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

/**
 * A word, sign or comment of a text.
 *
 * @param text as it is printed
 * @param beginsClause whether it is the first word of a clause or of what a file declares
 * @param tight whether no blank may stand between it and the word before
 * @param linesBefore how many line breaks stand before it
 */
record Item(String text, boolean beginsClause, boolean tight, int linesBefore) {
    boolean isLineComment() {
        return text.startsWith("//");
    }

    boolean isComment() {
        return isLineComment() || text.startsWith("/*");
    }

    boolean opens() {
        return text.equals("{");
    }

    boolean closes() {
        return text.equals("}");
    }
}
