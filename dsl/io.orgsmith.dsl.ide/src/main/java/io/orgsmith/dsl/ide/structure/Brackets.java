// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.structure;

import io.orgsmith.dsl.syntax.Scan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Braces that belong together; those in texts and comments are none. */
public final class Brackets {
    private Brackets() {}

    /** The offsets of an opening brace and of its closing one. */
    public record Pair(int open, int close) {}

    /** All pairs, the inner before the outer; braces without a partner are left out. */
    public static List<Pair> of(String text) {
        var pairs = new ArrayList<Pair>();
        var open = new ArrayDeque<Integer>();
        for (var token : Scan.of(text)) {
            if (token.kind() == Scan.Kind.SIGN && token.in(text).equals("{")) {
                open.push(token.offset());
            } else if (token.kind() == Scan.Kind.SIGN && token.in(text).equals("}") && !open.isEmpty()) {
                pairs.add(new Pair(open.pop(), token.offset()));
            }
        }
        return pairs;
    }

    /** The pair one of whose braces stands right before or right after a caret. */
    public static Optional<Pair> at(String text, int caret) {
        if (!isBrace(text, caret - 1) && !isBrace(text, caret)) {
            return Optional.empty();
        }
        return of(text).stream()
                .filter(pair -> touches(pair.open(), caret) || touches(pair.close(), caret))
                .findFirst();
    }

    /** Asked first, at each step of the caret: the whole text is cut into words only where it may be needed. */
    private static boolean isBrace(String text, int at) {
        return at >= 0 && at < text.length() && "{}".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean touches(int brace, int caret) {
        return brace == caret || brace + 1 == caret;
    }
}
