// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import io.orgsmith.model.text.Punctuation;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a bundle {@code messages.properties} (English) and {@code messages_zh.properties} beside a class.
 *
 * @param beside a class of the package that holds the bundle
 */
public record Messages(Class<?> beside) {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The bundle in a language. */
    public ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                beside.getPackageName() + ".messages", locale, beside.getClassLoader(), NO_DEFAULT_LOCALE);
    }

    /**
     * The text of a key in a language. An argument that is a {@link Text} is put in in the same language, several as a list.
     *
     * @throws java.util.MissingResourceException when the bundle has no such key
     */
    public String in(Locale locale, String key, Object... arguments) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(plain(locale, arguments));
    }

    /** The text of a key, its language still open. */
    public Text text(String key, Object... arguments) {
        return locale -> in(locale, key, arguments);
    }

    /** The text of a key, or none when the bundle does not have it. */
    public Text textIfAny(String key, Object... arguments) {
        return bundle(Locale.ROOT).containsKey(key) ? text(key, arguments) : Text.none();
    }

    private static Object[] plain(Locale locale, Object[] arguments) {
        var plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = plain(locale, arguments[i]);
        }
        return plain;
    }

    private static String plain(Locale locale, Object argument) {
        if (argument instanceof Collection<?> several) {
            return Punctuation.of(locale).list(several);
        }
        // Numbers as they are, without the separators that MessageFormat puts into them.
        return argument instanceof Text text ? text.in(locale) : String.valueOf(argument);
    }
}
