// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a file is no saved plan that can be trusted, where that shows, and what to do. */
public final class SavedPlanProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String key;
    private final transient Object[] arguments;

    /** @param key a key of this package's {@code messages.properties} */
    SavedPlanProblem(int line, int column, String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.line = line;
        this.column = column;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1. */
    public int column() {
        return column;
    }

    public String key() {
        return key;
    }

    public String message(Locale locale) {
        return text(key, locale);
    }

    /** What to do about it. */
    public String hint(Locale locale) {
        return text(key + ".hint", locale);
    }

    private String text(String name, Locale locale) {
        var texts = ResourceBundle.getBundle(
                SavedPlanProblem.class.getPackageName() + ".messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var shown = arguments.clone();
        if (name.equals("type")) {
            shown[0] = texts.getString((String) shown[0]);
        }
        return new MessageFormat(texts.getString(name), locale).format(shown);
    }
}
