// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.Span;

/**
 * Something that could be written at a caret.
 *
 * @param label what the list shows
 * @param detail what stands beside it, in the reader's language; may be empty
 * @param documentation in Markdown; may be empty
 * @param replaced the beginning of the word that it takes the place of; empty at the caret where none is begun
 * @param insert what is written; of a template with tab stops {@code ${1:text}} and {@code $0}, where {@code \} escapes
 *     {@code $}, {@code }} and itself
 * @param icon the key of a kind of declarations, or empty
 * @param rank the smaller the better
 */
public record Proposal(
        Kind kind,
        String label,
        String detail,
        String documentation,
        Span replaced,
        String insert,
        String icon,
        int rank) {
    /** What sort of thing it is. */
    public enum Kind {
        KEYWORD,
        REFERENCE,
        TEMPLATE,
        VALUE
    }

    /** Whether {@code insert} has tab stops. */
    public boolean isTemplate() {
        return kind == Kind.TEMPLATE;
    }
}
