// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.resources.IMarker;

/**
 * A diagnostic as a marker says it, in the language of the workbench.
 *
 * @param end behind its last character; at least one more than where it begins, or nobody would see it
 */
record Finding(String rule, Severity severity, int line, int offset, int end, String message) {
    static Finding of(Diagnostic diagnostic) {
        var place = diagnostic.place();
        return new Finding(
                diagnostic.code(),
                diagnostic.severity(),
                place.line(),
                place.offset(),
                place.offset() + Math.max(1, place.length()),
                message(diagnostic, Locale.getDefault()));
    }

    /** Rules sign with their id; the dotted codes of errors say nothing to a reader. */
    private static String message(Diagnostic diagnostic, Locale locale) {
        var message = diagnostic.message().in(locale);
        return diagnostic.code().contains(".")
                ? message
                : Punctuation.of(locale).labelled(diagnostic.code(), message);
    }

    Map<String, Object> attributes() {
        return Map.of(
                IMarker.MESSAGE, message,
                IMarker.SEVERITY,
                        switch (severity) {
                            case ERROR -> IMarker.SEVERITY_ERROR;
                            case WARNING -> IMarker.SEVERITY_WARNING;
                            case ADVICE -> IMarker.SEVERITY_INFO;
                        },
                IMarker.LINE_NUMBER, line,
                IMarker.CHAR_START, offset,
                IMarker.CHAR_END, end,
                FindingMarkers.RULE, rule);
    }
}
