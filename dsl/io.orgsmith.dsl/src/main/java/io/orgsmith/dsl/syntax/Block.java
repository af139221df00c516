// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

/** A pair of braces that is being read, or the file as a whole. */
final class Block {
    /** The brace that opened it; null for the file. */
    final Lexeme brace;

    /** The indentation of the line that opened it; -1 for the file. */
    final int indent;

    /** Whether its clauses are indented deeper than the line that opened it: only then does indentation tell anything. */
    Boolean indented;

    /** What had been read where its current clause begins, and the index of that clause's first word. */
    Reading clause;

    int clauseAt;

    /** The same for the clause before. */
    Reading before;

    int beforeAt;

    Block(Lexeme brace) {
        this.brace = brace;
        this.indent = brace == null ? -1 : brace.indent();
    }

    /** Notes that a clause may begin at a word. */
    void clauseBegins(Reading reading, int at) {
        before = clause;
        beforeAt = clauseAt;
        clause = reading;
        clauseAt = at;
    }

    void sees(Lexeme word) {
        if (indented == null && word.first() && brace != null) {
            indented = word.indent() > indent;
        }
    }

    /** Whether a word stands where only words after the block stand, in a text that is indented. */
    boolean isLeftBy(Lexeme word) {
        if (brace == null || !word.first() || word.line() == brace.line() || !Boolean.TRUE.equals(indented)) {
            return false;
        }
        return word.is("}") ? word.indent() < indent : word.indent() <= indent;
    }
}
