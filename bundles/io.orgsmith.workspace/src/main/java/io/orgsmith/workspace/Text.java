// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import java.util.Locale;

/** A sentence for people, in the language of whoever reads it. */
@FunctionalInterface
public interface Text {
    /** The sentence in a language: Chinese where the locale's language is {@code zh}, else English. */
    String in(Locale locale);

    /** Nothing to say. */
    static Text none() {
        return locale -> "";
    }

    /** The same words in every language. */
    static Text of(String words) {
        return locale -> words;
    }
}
