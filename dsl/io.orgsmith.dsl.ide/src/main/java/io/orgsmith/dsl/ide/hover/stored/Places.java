// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.stored;

import io.orgsmith.workspace.Messages;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where EBS keeps what a clause says: the metamodel's places, as each language names them. */
public final class Places {
    private static final Messages MESSAGES = new Messages(Places.class);
    private static final Pattern OF = Pattern.compile("(\\S+) of ([^;]+)");

    private Places() {}

    /** Columns stay as they are; the information type that a column belongs to follows it as the language wants. */
    public static String of(String places, Locale locale) {
        return OF.matcher(places)
                .replaceAll(place ->
                        Matcher.quoteReplacement(MESSAGES.in(locale, "column-of", place.group(1), place.group(2))));
    }
}
