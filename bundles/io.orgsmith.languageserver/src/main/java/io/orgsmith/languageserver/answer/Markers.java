// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.languageserver.document.Positions;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import java.util.Locale;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Diagnostics as the protocol has them. */
public final class Markers {
    private Markers() {}

    /** A diagnostic at its place in a text. */
    public static org.eclipse.lsp4j.Diagnostic of(Diagnostic diagnostic, Positions positions, Locale locale) {
        var place = diagnostic.place();
        var marker = new org.eclipse.lsp4j.Diagnostic(
                positions.range(place.offset(), place.length()),
                diagnostic.message().in(locale),
                severity(diagnostic.severity()),
                "orgsmith");
        marker.setCode(diagnostic.code());
        return marker;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case ADVICE -> DiagnosticSeverity.Information;
        };
    }
}
