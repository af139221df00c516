// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.name;

import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.workspace.Messages;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** What kinds of declarations are called. */
public final class Kinds {
    private static final Messages MESSAGES = new Messages(Kinds.class);

    private Kinds() {}

    /** A kind in the reader's language: {@code operating unit}. */
    public static String of(EClass kind, Locale locale) {
        var key = key(kind);
        return MESSAGES.bundle(locale).containsKey(key) ? MESSAGES.in(locale, key) : Wanted.words(kind);
    }

    /** The key of its icon, the same in every language and version: {@code operating-unit}. */
    public static String key(EClass kind) {
        return Wanted.words(kind).replace(' ', '-');
    }
}
