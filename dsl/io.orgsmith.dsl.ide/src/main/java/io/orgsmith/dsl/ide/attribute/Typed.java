// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.dsl.text.Quoted;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody types into a field, who need not know where the language has quotes and may write them all the same. */
final class Typed {
    private static final String QUOTES = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern QUOTED = Pattern.compile(QUOTES);
    private static final Pattern PIECE = Pattern.compile("\\s*(" + QUOTES + "|[^,\"]+)\\s*(?:,|$)");
    private static final Pattern PIECES = Pattern.compile("(?:" + PIECE.pattern() + ")+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_.-]+");

    private Typed() {}

    /** One text: names and other words in quotes, codes without. */
    static String text(String typed) {
        var text = QUOTED.matcher(typed).matches() ? Quoted.unquote(typed) : typed;
        return CODE.matcher(text).matches() ? Words.value(text) : Words.quoted(text);
    }

    /** Several texts with commas between them; what can be no such list is left to the language to complain of. */
    static String texts(String typed) {
        if (!PIECES.matcher(typed).matches()) {
            return typed;
        }
        return PIECE.matcher(typed)
                .results()
                .map(piece -> piece.group(1).strip())
                .map(piece -> piece.startsWith("\"") ? piece : Words.value(piece))
                .collect(Collectors.joining(", "));
    }
}
