// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ocl.lpg.AbstractParser;
import org.eclipse.ocl.lpg.ProblemHandler;
import org.eclipse.ocl.parser.OCLProblemHandler;

/** Collects what the OCL parser finds wrong, with the offsets that its own reports leave out. */
final class Errors {

    private static final Pattern PLACE = Pattern.compile("^(\\d+):(\\d+)(?::\\d+:\\d+)? ");
    private static final Pattern GRAMMAR_SYMBOL = Pattern.compile("\"\\w+CS(?:opt)?\"");

    private final List<ParseError> found = new ArrayList<>();
    private String input = "";
    private String hint = "";

    /** Forgets what was found and expects errors of {@code text}. */
    void start(String text) {
        found.clear();
        input = text;
        hint = "";
    }

    void hint(String reason) {
        hint = "; " + reason;
    }

    /** The errors of the text parsed last; of those at one place only the first, as the others follow from it. */
    List<ParseError> found() {
        List<ParseError> first = new ArrayList<>();
        for (ParseError error : found) {
            if (first.stream().noneMatch(known -> known.offset() == error.offset())) {
                first.add(error);
            }
        }
        return first;
    }

    ProblemHandler handler(AbstractParser parser) {
        return new Collector(parser);
    }

    private void addSyntaxError(String message, int start) {
        Matcher place = PLACE.matcher(message);
        boolean placed = place.find();
        String words = placed ? message.substring(place.end()) : message;
        int offset = placed ? offsetOf(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))) : start;
        found.add(new ParseError(true, GRAMMAR_SYMBOL.matcher(words).replaceAll("an expression"), offset));
    }

    private int offsetOf(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = input.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }

    private final class Collector extends OCLProblemHandler {

        Collector(AbstractParser parser) {
            super(parser);
        }

        @Override
        public void parserProblem(Severity severity, String message, String context, int start, int end) {
            addSyntaxError(message, start);
        }

        @Override
        public void lexerProblem(Severity severity, String message, String context, int start, int end) {
            String words = PLACE.matcher(message).replaceFirst("");
            found.add(new ParseError(true, words, start));
        }

        @Override
        public void handleProblem(Severity severity, Phase phase, String message, String context, int start, int end) {
            if (severity != Severity.OK && severity != Severity.INFO && severity != Severity.WARNING) {
                found.add(new ParseError(false, message + hint, start));
            }
        }
    }
}
