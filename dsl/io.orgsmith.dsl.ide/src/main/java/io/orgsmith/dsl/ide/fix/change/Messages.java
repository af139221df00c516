// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.workspace.Text;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The titles of fixes in the reader's language. */
final class Messages {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** A text with {@code {0}}, {@code {1}} … filled in. */
    static String text(String key, List<?> arguments, Locale locale) {
        var bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale, NO_DEFAULT_LOCALE);
        var text = new StringBuilder();
        var parts = bundle.getString(key).split("(?=\\{\\d})|(?<=\\{\\d})");
        for (var part : parts) {
            boolean isPlace = part.matches("\\{\\d}");
            text.append(isPlace ? plain(arguments.get(part.charAt(1) - '0'), locale) : part);
        }
        return text.toString();
    }

    private static Object plain(Object argument, Locale locale) {
        return argument instanceof Text text ? text.in(locale) : argument;
    }
}
