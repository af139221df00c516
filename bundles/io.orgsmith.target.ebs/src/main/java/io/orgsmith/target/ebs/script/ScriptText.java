// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PL/SQL as far as it is laid out the way our templates are. */
final class ScriptText {
    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile("'[^']*'|--[^\n]*");
    private static final Pattern NAME = Pattern.compile("\\.?[a-zA-Z]\\w*\\(?");
    private static final Pattern END = Pattern.compile("^  END (\\w+);$");

    private ScriptText() {}

    /** Every name in the code that follows no dot: with its parenthesis where one follows, else bare. */
    static Set<String> calls(String text) {
        Set<String> calls = new HashSet<>();
        Matcher name = NAME.matcher(LITERAL_OR_COMMENT.matcher(text).replaceAll("''"));
        while (name.find()) {
            if (!name.group().startsWith(".")) {
                calls.add(name.group());
            }
        }
        return calls;
    }

    /** The name of the procedure that ends on the line. */
    static Optional<String> endOfRoutine(String line) {
        Matcher end = END.matcher(line);
        return end.matches() ? Optional.of(end.group(1)) : Optional.empty();
    }
}
