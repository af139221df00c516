// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.model.text.Punctuation;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What people read of a script, in English or Chinese; any other language reads English. */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts in(Locale language) {
        return new Texts(ResourceBundle.getBundle(
                "io.orgsmith.target.ebs.messages",
                language,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** @throws MissingResourceException when the key has no text */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** The punctuation of the language of the texts. */
    public Punctuation punctuation() {
        return Punctuation.of(bundle.getLocale());
    }

    /** The language of the texts as HTML names it: {@code en} or {@code zh}. */
    public String language() {
        return bundle.getLocale().getLanguage().equals("zh") ? "zh" : "en";
    }

    /** The text, or nothing where the key has none. */
    public String optional(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }
}
