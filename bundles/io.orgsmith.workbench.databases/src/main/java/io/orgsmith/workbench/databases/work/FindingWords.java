// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.workspace.Diagnostic;
import java.nio.file.Path;
import java.util.Locale;

/** A finding in a line of a log, in the language of the workbench. */
public final class FindingWords {
    private FindingWords() {}

    /** Its place, its rule where it comes from one, and what is wrong. @param folder of the project */
    public static String line(Diagnostic finding, Path folder) {
        var words = finding.message().in(Locale.getDefault());
        boolean isOfRule = finding.code().matches("[A-Z]+\\d+");
        return line(finding, folder, isOfRule ? finding.code() + " " + words : words);
    }

    /** The same in other words. */
    public static String line(Diagnostic finding, Path folder, String words) {
        var place = finding.place();
        return folder.relativize(place.file()) + ":" + place.line() + ": " + words;
    }
}
