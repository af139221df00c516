// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.record;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.target.ebs.SpoolLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what SQL*Plus wrote while generated scripts ran: one run after the other, since a spool is appended to. */
public final class Spool {
    /** Megabytes of a file, which has some bytes for each object. */
    public static final int LARGEST = 500;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String MOMENT = "(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)";
    private static final Pattern BEGINNING =
            Pattern.compile("NOTE\\|RUN\\|([\\w-]+\\.sql)\\|\\|" + MOMENT + " model ?(\\S*)");
    private static final Pattern END = Pattern.compile("NOTE\\|RUN\\|[\\w-]+\\.sql\\|\\|ended " + MOMENT);
    private static final Pattern ERROR = Pattern.compile("(ORA|SP2|PLS)-\\d{4,5}: .*");
    private static final Pattern OUTCOME = Pattern.compile(
            "(CREATED|UPDATED|RETIRED|SKIP|OK|MANUAL|MISSING|DIFFERENT|REQUEST|KEPT|WARNING|ERROR)\\|.*");

    private final String file;
    private final List<SpoolRun> runs = new ArrayList<>();
    private int begun;
    private LocalDateTime started;
    private Matcher beginning;
    private List<SpoolLine> lines = new ArrayList<>();
    private String error = "";

    private Spool(String file) {
        this.file = file;
    }

    /**
     * The runs in their order, each complete or stopped by an error.
     *
     * @param file its name, for messages
     * @throws DatabaseProblem with the number of the line, when it is none of ours, or was cut off
     */
    public static List<SpoolRun> read(String file, String text) {
        var spool = new Spool(file);
        var line = new StringBuilder();
        int number = 0;
        int first = 1;
        for (String piece : text.lines().toList()) {
            number++;
            boolean goesOn = piece.endsWith("\\");
            line.append(goesOn ? piece.substring(0, piece.length() - 1) : piece);
            if (!goesOn) {
                spool.line(first, line.toString().strip());
                line.setLength(0);
                first = number + 1;
            }
        }
        spool.assertEnded(number);
        if (spool.runs.isEmpty()) {
            throw new DatabaseProblem("spool.foreign", file, 1);
        }
        return spool.runs;
    }

    /** The same of a file as it is. What we look for is ASCII, whatever else a spool holds. */
    public static List<SpoolRun> read(String file, byte[] bytes) {
        return read(file, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private void line(int number, String line) {
        var start = BEGINNING.matcher(line);
        var end = END.matcher(line);
        if (start.matches()) {
            assertEnded(number - 1);
            begun = number;
            started = moment(number, start.group(2));
            beginning = start;
        } else if (OUTCOME.matcher(line).matches()) {
            outcome(number, line);
        } else if (beginning != null && end.matches()) {
            close(moment(number, end.group(1)));
        } else if (beginning != null && error.isEmpty() && ERROR.matcher(line).matches()) {
            error = line;
        }
    }

    private void outcome(int number, String line) {
        if (beginning == null) {
            throw new DatabaseProblem("spool.foreign", file, number);
        }
        lines.add(SpoolLine.parse(line).orElseThrow(() -> new DatabaseProblem("spool.malformed", file, number)));
    }

    /** What began before must have come to its end, or stopped at an error. @param last the line that it reaches to */
    private void assertEnded(int last) {
        if (beginning != null && error.isEmpty()) {
            throw new DatabaseProblem("spool.cut.off", file, last, begun);
        } else if (beginning != null) {
            close(started);
        }
    }

    private LocalDateTime moment(int number, String text) {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            throw new DatabaseProblem("spool.malformed", file, number);
        }
    }

    private void close(LocalDateTime ended) {
        runs.add(new SpoolRun(begun, beginning.group(1), started, ended, beginning.group(3), lines, error));
        beginning = null;
        lines = new ArrayList<>();
        error = "";
    }
}
