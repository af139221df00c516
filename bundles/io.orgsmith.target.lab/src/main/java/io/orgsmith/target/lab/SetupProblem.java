// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Something that the tables cannot take as it is given. Says so in the language of whoever reads it. */
public class SetupProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key a key of this module's {@code messages.properties}
     * @param arguments texts, numbers, and keys of objects, which are named in the reader's language
     */
    public SetupProblem(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** The message in the given language; English for languages other than Chinese. */
    public String message(Locale locale) {
        ResourceBundle texts = KindNames.texts("io.orgsmith.target.lab.messages", locale, SetupProblem.class);
        return KindNames.fill(texts.getString(key), arguments, locale);
    }
}
