// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A command of a {@code console} block with the lines shown under it.
 *
 * @param shown {@code ...} on a line of its own stands for any lines that are left out
 */
record Exchange(String command, List<String> shown) {
    private static final String LEFT_OUT = "...";

    static List<Exchange> of(Page.Block block) {
        var exchanges = new ArrayList<Exchange>();
        for (var line : block.lines()) {
            if (line.startsWith("$ ")) {
                exchanges.add(new Exchange(line.substring(2), new ArrayList<>()));
            } else {
                exchanges.get(exchanges.size() - 1).shown().add(line);
            }
        }
        return exchanges;
    }

    /** Whether this is what the command printed. */
    boolean matches(String printed) {
        var lines = printed.lines().toList();
        var wanted = withoutLastEmptyLine();
        int line = 0;
        int next = 0;
        // Where the last lines left out began: on a mismatch one line more is left out.
        int leftOut = -1;
        int resume = 0;
        while (line < lines.size()) {
            if (next < wanted.size() && wanted.get(next).equals(LEFT_OUT)) {
                leftOut = next++;
                resume = line;
            } else if (next < wanted.size() && wanted.get(next).equals(lines.get(line))) {
                next++;
                line++;
            } else if (leftOut >= 0) {
                next = leftOut + 1;
                line = ++resume;
            } else {
                return false;
            }
        }
        return wanted.subList(next, wanted.size()).stream().allMatch(LEFT_OUT::equals);
    }

    /** The lines of a block that shows what was really printed. */
    List<String> with(String printed) {
        var lines = new ArrayList<String>();
        lines.add("$ " + command);
        if (matches(printed)) {
            lines.addAll(shown);
        } else {
            printed.lines().forEach(lines::add);
            lines.addAll(shown.subList(withoutLastEmptyLine().size(), shown.size()));
        }
        return lines;
    }

    /** An empty line sets a command off from the next. */
    private List<String> withoutLastEmptyLine() {
        int end = shown.size();
        return end > 0 && shown.get(end - 1).isEmpty() ? shown.subList(0, end - 1) : shown;
    }
}
