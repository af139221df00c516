// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The texts of files that were named on the command line, or lie in a named folder; not of what they import.
 *
 * @param byFile to the last character as on disk
 * @param unreadable what keeps them from being read, syntax errors among it
 */
public record Texts(SortedMap<Path, String> byFile, Findings unreadable) {

    public static Texts of(Session session, List<Path> paths) {
        var projects = new Projects(session);
        var texts = new TreeMap<Path, String>();
        var all = projects.all(paths, ResolveOptions.AS_WRITTEN);
        var named = paths.stream().map(projects::existing).toList();
        Predicate<Path> isMeant = file -> named.stream().anyMatch(file::startsWith);
        for (var file : all.sources().keySet()) {
            if (isMeant.test(file) && file.toString().endsWith(".org")) {
                texts.put(file, read(file));
            }
        }
        var wrong = all.diagnostics().stream()
                .filter(one -> isMeant.test(one.place().file()))
                .filter(Texts::isOfReading)
                .toList();
        return new Texts(texts, new Findings(wrong, all.sources(), texts.size(), true));
    }

    private static boolean isOfReading(Diagnostic diagnostic) {
        var code = diagnostic.code();
        return code.startsWith("syntax.") || code.startsWith("file.") || code.startsWith("project.");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw Session.stop(e, "path.unreadable", file, Reason.of(e));
        }
    }
}
