// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.workspace.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Findings as they go along with what was made in spite of them: a line each, the same wherever the project lies. */
public final class FindingLines {
    private FindingLines() {}

    /** @param folder of the project */
    public static List<String> of(Path folder, Findings... findings) {
        return Stream.of(findings)
                .flatMap(each -> each.diagnostics().stream())
                .map(one -> line(one, folder))
                .toList();
    }

    private static String line(Diagnostic finding, Path folder) {
        var place = finding.place();
        var parts = List.of(
                finding.severity().word(),
                finding.code(),
                folder.relativize(place.file()) + ":" + place.line() + ":" + place.column(),
                finding.message().in(Locale.ENGLISH));
        return String.join(" ", parts);
    }
}
