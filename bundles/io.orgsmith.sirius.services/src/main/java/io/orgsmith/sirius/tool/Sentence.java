// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a gesture says to the user, in his language. */
final class Sentence {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentence() {}

    /** Why it is not carried out. */
    static RefusedGesture refusal(String key, Object... arguments) {
        return new RefusedGesture(of(key, arguments));
    }

    static String of(String key, Object... arguments) {
        var texts = ResourceBundle.getBundle(
                Sentence.class.getPackageName() + ".messages",
                Locale.getDefault(),
                Sentence.class.getClassLoader(),
                NO_DEFAULT_LOCALE);
        return MessageFormat.format(texts.getString(key), arguments);
    }
}
