// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PL/SQL as far as it is laid out the way our templates are. */
final class ScriptText {
    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile("'[^']*'|--[^\n]*");
    private static final Pattern END = Pattern.compile("^  END (\\w+);$");

    private ScriptText() {}

    /** The text with empty literals and without comments. */
    static String code(String text) {
        return LITERAL_OR_COMMENT.matcher(text).replaceAll("''");
    }

    /** The name of the procedure that ends on the line. */
    static Optional<String> endOfRoutine(String line) {
        Matcher end = END.matcher(line);
        return end.matches() ? Optional.of(end.group(1)) : Optional.empty();
    }
}
