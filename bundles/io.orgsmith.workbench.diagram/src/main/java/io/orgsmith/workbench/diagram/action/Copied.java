// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has copied.
 *
 * @param project its name
 * @param ids the qualified ids of elements
 */
record Copied(String project, List<String> ids) {
    private static final String HEAD = "figures of Orgsmith";

    /** As it is on the clipboard: one thing a line. */
    String text() {
        return Stream.concat(Stream.of(HEAD, project), ids.stream()).collect(Collectors.joining("\n"));
    }

    /** Read back; empty for what is no such thing: some programs give their own for whatever one asks. */
    static Optional<Copied> parse(String text) {
        var lines = text.lines().toList();
        return lines.size() > 2 && lines.get(0).equals(HEAD)
                ? Optional.of(new Copied(lines.get(1), lines.subList(2, lines.size())))
                : Optional.empty();
    }
}
