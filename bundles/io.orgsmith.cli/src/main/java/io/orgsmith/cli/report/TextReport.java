// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.cli.Session;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.source.Source;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings for people: place and message, the source line with a mark under it, why, what to do; a summary at the end. */
public record TextReport(Session session) {

    /** All findings and the summary line. */
    public String of(Findings findings) {
        var text = findings.diagnostics().stream()
                .map(diagnostic -> of(diagnostic, findings) + "\n")
                .collect(Collectors.joining());
        return text + summary(findings) + "\n";
    }

    /** One finding, as whole lines. */
    public String of(Diagnostic diagnostic, Findings findings) {
        var paint = session.paint();
        var place = diagnostic.place();
        var severity = session.text("severity." + diagnostic.severity().word()) + " " + diagnostic.code();
        var lines = new StringBuilder()
                .append(paint.bold(position(place, findings)))
                .append(": ")
                .append(session.punctuation()
                        .labelled(
                                paint.severity(diagnostic.severity(), severity),
                                oneLine(session.text(diagnostic.message()))))
                .append('\n');
        findings.source(diagnostic).filter(s -> !isWhole(place)).ifPresent(s -> lines.append(excerpt(s, diagnostic)));
        labelled(lines, "why", session.text(diagnostic.why()));
        labelled(lines, "fix", new Hint(session).of(diagnostic));
        return lines.toString();
    }

    /** How many findings of which severity in how many files. */
    public String summary(Findings findings) {
        var files = session.counted("files", findings.files());
        var counts = Arrays.stream(Severity.values())
                .filter(severity -> findings.count(severity) > 0)
                .map(severity ->
                        session.paint().severity(severity, session.counted(severity.word(), findings.count(severity))))
                .toList();
        var lines = new StringBuilder(
                !counts.isEmpty()
                        ? findings.files() == 0
                                ? session.punctuation().list(counts)
                                : session.text("summary", counts, files)
                        : findings.judged() ? session.paint().good(session.text("summary.none", files)) : "");
        var fixable = fixable(findings);
        if (!fixable.isEmpty()) {
            lines.append('\n').append(session.text("summary.fix", fixable));
        }
        if (findings.awaitsReading()) {
            lines.append('\n').append(session.text("summary.half"));
        }
        return lines.toString().strip();
    }

    /** The files with what has one fix: the command for them touches no others. */
    private String fixable(Findings findings) {
        return findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.fixes().size() == 1)
                .map(diagnostic -> session.shown(diagnostic.place().file()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String position(Place place, Findings findings) {
        var file = session.shown(place.file());
        return findings.sources().containsKey(place.file()) || place.line() > 1
                ? file + ":" + place.line() + ":" + place.column()
                : file;
    }

    private static boolean isWhole(Place place) {
        return place.offset() == 0 && place.length() == 0;
    }

    private String excerpt(Source source, Diagnostic diagnostic) {
        var excerpt = SourceExcerpt.of(source.lines(), diagnostic.place());
        var number = String.format(Locale.ROOT, "%5d", diagnostic.place().line());
        var mark = session.paint().severity(diagnostic.severity(), "^".repeat(excerpt.width()));
        return session.paint().faint(number + " |") + " " + excerpt.line() + "\n"
                + session.paint().faint("      |") + " " + " ".repeat(excerpt.indent()) + mark + "\n";
    }

    private void labelled(StringBuilder lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.append(session.paint().faint(session.text("label." + label)))
                    .append(oneLine(text))
                    .append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cc}", "\uFFFD");
    }
}
