// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import io.orgsmith.model.text.Punctuation;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What entities, relations and views are called.
 *
 * @param locale the reader's: Chinese or else English
 */
public record Words(Locale locale) {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param is11i whether the release is 11i, where a ledger is a set of books */
    public String entity(Entity entity, boolean is11i) {
        var special = entity.key() + ".11i";
        return is11i && bundle().containsKey(special) ? get(special) : get(entity.key());
    }

    /** A relation, read from what has it to what it names. */
    public String relation(Relation relation) {
        return get(relation.key());
    }

    /** The punctuation of the reader's language. */
    public Punctuation punctuation() {
        return Punctuation.of(locale);
    }

    /** A text by its key. */
    public String get(String key) {
        return bundle().getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                Words.class.getPackageName() + ".messages", locale, Words.class.getClassLoader(), NO_DEFAULT_LOCALE);
    }
}
