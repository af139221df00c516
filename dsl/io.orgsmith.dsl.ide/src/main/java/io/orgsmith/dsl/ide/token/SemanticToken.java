// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.token;

import io.orgsmith.dsl.ide.Span;

/**
 * A word, text or comment with what it means.
 *
 * @param kind of an id, the kind of declaration as {@linkplain io.orgsmith.dsl.ide.name.Kinds#key its key}; else empty
 */
public record SemanticToken(Span span, Type type, String kind) {
    /** What is coloured alike. */
    public enum Type {
        KEYWORD,
        /** An id where it is declared. */
        DECLARATION,
        /** An id that names a declaration. */
        REFERENCE,
        /** An id that leads nowhere. */
        UNRESOLVED,
        /** A text in quotes. */
        TEXT,
        /** A code that is no id: a currency, an organization code. */
        CODE,
        /** A word that stands for a value: {@code average}, {@code not mrp}. */
        VALUE,
        DAY,
        NUMBER,
        COMMENT
    }
}
