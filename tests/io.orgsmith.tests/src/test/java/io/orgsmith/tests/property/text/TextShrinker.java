// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks for the shortest text that still shows a failure: whole declarations go first, then what is in them, then clauses. */
public final class TextShrinker {
    private static final int DEEPEST = 8;
    private static final int INDENT = 2;

    private final Predicate<String> fails;
    private List<String> best;
    private int tries;

    private TextShrinker(String text, Predicate<String> fails, int tries) {
        best = text.lines().toList();
        this.fails = fails;
        this.tries = tries;
    }

    /**
     * The shortest text that was found.
     *
     * @param text that fails, as a {@link Draft} prints it
     * @param fails whether the same failure shows; also asked about texts that cannot be read
     * @param tries how often to try
     */
    public static String shrink(String text, Predicate<String> fails, int tries) {
        var shrinker = new TextShrinker(text, fails, tries);
        while (shrinker.tries > 0 && shrinker.improve()) {
            // What refers to something goes in one round, so that it can go in the next.
        }
        return print(shrinker.best);
    }

    private boolean improve() {
        int before = best.size();
        for (int depth = 0; depth < DEEPEST; depth++) {
            leaveOut(depth);
        }
        return best.size() < before;
    }

    /** From the end, where what refers to others stands. The heading stays. */
    private void leaveOut(int depth) {
        for (int line = best.size() - 1; line > 0; line--) {
            if (indent(line) == depth * INDENT && !best.get(line).endsWith("}")) {
                int end = end(line);
                if (!attempt(without(line, end)) && end == line + 2) {
                    attempt(closed(line));
                }
            }
        }
    }

    /** The line behind the declaration or clause that begins in a line. */
    private int end(int line) {
        int end = line + 1;
        if (best.get(line).endsWith(" {")) {
            while (indent(end) > indent(line)) {
                end++;
            }
            end++;
        }
        return end;
    }

    private int indent(int line) {
        var text = best.get(line);
        return text.length() - text.stripLeading().length();
    }

    private List<String> without(int from, int to) {
        var rest = new ArrayList<>(best);
        rest.subList(from, to).clear();
        return rest;
    }

    /** The same without the braces of a declaration that has nothing between them. */
    private List<String> closed(int line) {
        var rest = without(line + 1, line + 2);
        rest.set(line, rest.get(line).replaceFirst(" \\{$", ""));
        return rest;
    }

    private boolean attempt(List<String> candidate) {
        boolean isShorter = tries-- > 0 && fails.test(print(candidate));
        best = isShorter ? candidate : best;
        return isShorter;
    }

    private static String print(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
