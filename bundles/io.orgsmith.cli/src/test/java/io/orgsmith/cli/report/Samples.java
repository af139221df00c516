// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.cli.Paint;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Terminal;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.Fix;
import io.orgsmith.workspace.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Findings to report on, and a session to report in. */
final class Samples {
    static final Path FOLDER = Path.of("/work");

    private Samples() {}

    static Session session(Locale locale, ByteArrayOutputStream err) {
        var stream = new PrintStream(err, false, UTF_8);
        return new Session(new Terminal(null, stream, stream, Map.of(), FOLDER, false), locale, new Paint(false), true);
    }

    static Session session(Locale locale) {
        return session(locale, new ByteArrayOutputStream());
    }

    static Source source(String text) {
        return new Source(FOLDER.resolve("a.org"), text, Source.SAVED);
    }

    /** A finding on the first place of a word. */
    static Diagnostic finding(Severity severity, String code, Source source, String word, Fix... fixes) {
        var place = source.place(source.text().indexOf(word), word.length());
        return new Diagnostic(
                code, severity, place, Text.of("about " + word), Text.of("because"), Text.none(), List.of(fixes));
    }

    static Findings findings(Source source, Diagnostic... diagnostics) {
        var sources = new TreeMap<>(Map.of(source.path(), source));
        return new Findings(List.of(diagnostics), sources, 1, true);
    }
}
