// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.plan.saved.Sha256;
import java.util.SortedMap;

/** {@code MANIFEST}: what was generated from which model, as {@code sha256sum -c} reads it; the rest are comments. */
final class Manifest {
    private Manifest() {}

    static String write(SortedMap<String, String> files, String release, ScriptOptions options) {
        var text = new StringBuilder("# release " + release + "\n# model " + options.modelChecksum() + "\n");
        options.findings().forEach(finding -> text.append("# finding ")
                .append(finding.replaceAll("\\p{Cntrl}", " "))
                .append('\n'));
        files.forEach((name, content) ->
                text.append(Sha256.of(content)).append("  ").append(name).append('\n'));
        return text.toString();
    }
}
