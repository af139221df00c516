// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Something that the tables cannot take as it is given. Says so in the language of whoever reads it. */
public class SetupProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** @param key a key of this module's {@code messages.properties} */
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
        ResourceBundle texts = ResourceBundle.getBundle(
                "io.orgsmith.target.lab.messages",
                locale,
                SetupProblem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
