// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import io.orgsmith.workspace.edit.Fix;
import java.util.Comparator;
import java.util.List;

/**
 * Something to say about a project: a file that cannot be read, a syntax error, a name that leads nowhere, or the finding
 * of a rule.
 *
 * @param code a rule id such as {@code INV003}, or a dotted code such as {@code file.not-utf8}; never translated
 * @param place where; the start of the file when the whole file is meant
 * @param message what is wrong, one sentence
 * @param why why that is so; empty where the message says it all
 * @param hint what to do about it; may be empty
 * @param fixes ways to put it right by editing text; often none
 */
public record Diagnostic(
        String code, Severity severity, Place place, Text message, Text why, Text hint, List<Fix> fixes)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code);

    public Diagnostic {
        fixes = List.copyOf(fixes);
    }

    /**
     * A diagnostic whose texts stand in a bundle under its code, {@code <code>.why} and {@code <code>.hint}, the latter two
     * only where there is something to say.
     */
    public static Diagnostic of(Messages messages, String code, Severity severity, Place place, Object... arguments) {
        return new Diagnostic(
                code,
                severity,
                place,
                messages.text(code, arguments),
                messages.textIfAny(code + ".why", arguments),
                messages.textIfAny(code + ".hint", arguments),
                List.of());
    }

    /** Whether it stops {@code generate} and {@code apply}. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then by gravity. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
