// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import io.orgsmith.target.lab.KindNames;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why something could not be done on a database, and what to do. Says so in the language of whoever reads it. */
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "io.orgsmith.deploy.messages";

    private final String key;
    private final transient List<Object> arguments;

    /** @param key a key of this module's {@code messages.properties} */
    public DatabaseProblem(String key, Object... arguments) {
        this(null, key, arguments);
    }

    /** @param cause what the driver said; null for none */
    public DatabaseProblem(Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** What it is about, in the order of its message: for a message of one's own. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Whether somebody else is at work, so that it may succeed later. */
    public boolean isPassing() {
        return key.startsWith("lab.in.use") || key.startsWith("lock.held");
    }

    /** The message in the given language; English for languages other than Chinese. */
    public String message(Locale locale) {
        ResourceBundle texts = KindNames.texts(TEXTS, locale, DatabaseProblem.class);
        return KindNames.fill(texts.getString(key), arguments, locale);
    }
}
