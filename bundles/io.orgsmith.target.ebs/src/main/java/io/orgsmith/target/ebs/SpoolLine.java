// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.target.ebs.sqlplus.Escaped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line that a script printed about an object: {@code CREATED|OPERATING_UNIT|names, separated by ~|fragment|detail}, all in
 * ASCII with {@code \XXXX} for the rest.
 *
 * @param outcome CREATED, UPDATED, RETIRED, SKIP, OK, MANUAL, MISSING, WAITS (in a dry run: for a step by hand), DIFFERENT, REQUEST, KEPT, WARNING or ERROR
 * @param detail for people; may be empty
 */
public record SpoolLine(String outcome, Key key, String fragment, String detail) {
    private static final Set<String> OUTCOMES = Set.of(
            "CREATED",
            "UPDATED",
            "RETIRED",
            "SKIP",
            "OK",
            "MANUAL",
            "MISSING",
            "WAITS",
            "DIFFERENT",
            "REQUEST",
            "KEPT",
            "WARNING",
            "ERROR");

    /**
     * What a spool says about objects, in its order. A line that ends in a backslash goes on in the next one: the oldest
     * databases of 11i print no more than 255 bytes on a line.
     */
    public static List<SpoolLine> read(String spool) {
        List<SpoolLine> read = new ArrayList<>();
        var line = new StringBuilder();
        for (String piece : spool.lines().toList()) {
            boolean goesOn = piece.endsWith("\\");
            line.append(goesOn ? piece.substring(0, piece.length() - 1) : piece);
            if (!goesOn) {
                parse(line.toString()).ifPresent(read::add);
                line.setLength(0);
            }
        }
        parse(line.toString()).ifPresent(read::add);
        return List.copyOf(read);
    }

    /** The line's meaning; empty where the line is about no object: notes, instructions, messages of SQL*Plus. */
    public static Optional<SpoolLine> parse(String line) {
        String[] cells = line.strip().split("\\|", 5);
        boolean known = cells.length == 5
                && OUTCOMES.contains(cells[0])
                && Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(cells[1]));
        if (!known) {
            return Optional.empty();
        }
        List<String> names =
                Arrays.stream(cells[2].split("~", -1)).map(Escaped::unescape).toList();
        return Optional.of(new SpoolLine(
                cells[0],
                new Key(Kind.valueOf(cells[1]), names),
                Escaped.unescape(cells[3]),
                Escaped.unescape(cells[4])));
    }
}
