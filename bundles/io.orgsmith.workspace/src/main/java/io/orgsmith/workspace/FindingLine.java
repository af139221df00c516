// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A finding as it goes along with what was made in spite of it: one line, the same wherever the project lies. */
public final class FindingLine {
    private FindingLine() {}

    /** In English. @param folder of the project */
    public static String of(Diagnostic finding, Path folder) {
        var place = finding.place();
        var parts = List.of(
                finding.severity().word(),
                finding.code(),
                folder.relativize(place.file()) + ":" + place.line() + ":" + place.column(),
                finding.message().in(Locale.ENGLISH));
        return String.join(" ", parts);
    }
}
