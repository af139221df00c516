// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

/**
 * A word or sign of the text, white space and comments left out.
 *
 * @param kind the keyword itself, or RULE_CODE, RULE_STRING, RULE_ANY_OTHER
 * @param line from one
 * @param indent how many characters of white space begin its line
 * @param first whether it is the first of its line
 * @param token its index among all tokens
 */
record Lexeme(String kind, String text, int offset, int line, int indent, boolean first, int token) {
    int end() {
        return offset + text.length();
    }

    boolean is(String keyword) {
        return kind.equals(keyword);
    }

    /** A keyword, an id or a code. */
    boolean isWord() {
        return kind.equals("RULE_CODE") || Character.isLetter(kind.charAt(0)) && !kind.startsWith("RULE_");
    }
}
