// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the rules, one bundle a chapter. */
final class Texts {

    private static final String PACKAGE = Texts.class.getPackageName() + ".";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The capitals that a rule id begins with: its chapter and bundle; {@code labels} for what is no rule. */
    static String chapter(String name) {
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
            end++;
        }
        return end == 0 ? "labels" : name.substring(0, end);
    }

    /**
     * The text of an invariant or rule. One that has none of its own takes that of the shorter name: that of
     * {@code GEN004_length_ledger} may stand under {@code GEN004_length} or {@code GEN004}.
     *
     * @param part message, why, title or fix
     */
    static Optional<String> find(String name, String part, Locale locale) {
        Optional<String> text = get(chapter(name), name + "." + part, locale);
        int end = name.lastIndexOf('_');
        return text.isPresent() || end < 0 ? text : find(name.substring(0, end), part, locale);
    }

    /** A text of a bundle of this package; empty where the bundle or the text is missing. */
    static Optional<String> get(String bundle, String key, Locale locale) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(PACKAGE + bundle, locale, NO_DEFAULT_LOCALE);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
