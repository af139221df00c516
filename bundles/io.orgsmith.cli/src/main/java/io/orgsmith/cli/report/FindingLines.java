// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.workspace.FindingLine;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Findings as they go along with what was made in spite of them: a line each, the same wherever the project lies. */
public final class FindingLines {
    private FindingLines() {}

    /** @param folder of the project */
    public static List<String> of(Path folder, Findings... findings) {
        return Stream.of(findings)
                .flatMap(each -> each.diagnostics().stream())
                .map(one -> FindingLine.of(one, folder))
                .toList();
    }
}
