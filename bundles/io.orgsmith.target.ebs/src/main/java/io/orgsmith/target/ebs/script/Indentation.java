// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import java.util.List;
import java.util.stream.Stream;

/** Lines moved to where they stand. */
final class Indentation {
    private Indentation() {}

    /** The lines with the first one at the indentation and the others as far from it as they were. */
    static Stream<String> to(String indentation, List<String> lines) {
        int first = lines.isEmpty() ? 0 : width(lines.get(0));
        int by = indentation.length() - first;
        return lines.stream().map(line -> by > 0 ? more(line, by) : line.substring(Math.min(-by, width(line))));
    }

    private static String more(String line, int by) {
        return line.isEmpty() ? line : " ".repeat(by) + line;
    }

    private static int width(String line) {
        return line.length() - line.stripLeading().length();
    }
}
