// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that may be written at a place.
 *
 * @param kind what it is
 * @param words the keywords, several where one does not come without the others; empty for a value
 * @param owner the class that it says something of; null where the file itself is meant
 * @param feature what it says of it; null for the declaration as a whole
 * @param target of a reference, the kinds that it may lead to; else null
 */
public record Expected(Kind kind, String words, EClass owner, EStructuralFeature feature, EClass target) {
    /** Keywords or one of the values that the language knows. */
    public enum Kind {
        /** The first words of a declaration. */
        DECLARATION,
        /** The first words of a clause, or its next. */
        CLAUSE,
        /** Words that stand for a value: {@code average}. */
        WORD,
        /** A brace, comma, colon. */
        SIGN,
        /** The id of something that is declared. */
        REFERENCE,
        /** A new id. */
        ID,
        /** A code or a text in quotes. */
        TEXT,
        /** A text in quotes. */
        NAME,
        DAY,
        NUMBER,
        PROFILE,
        RELEASE,
        /** The code of a language, before a name. */
        LANGUAGE,
        /** The id of a rule. */
        RULE
    }
}
