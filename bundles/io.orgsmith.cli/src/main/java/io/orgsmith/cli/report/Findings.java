// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.cli.Exit;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.source.Source;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be said about the files that a command was asked about.
 *
 * @param diagnostics sorted by place
 * @param sources the texts that could be read
 * @param files how many files were asked about
 * @param judged whether rules could be checked: not while a file of the project does not read without error
 */
public record Findings(List<Diagnostic> diagnostics, SortedMap<Path, Source> sources, int files, boolean judged) {
    private static final List<String> NOT_FILES = List.of("project.", "environment.");
    private static final List<String> NOT_READ = List.of("file.", "project.", "environment.");

    public Findings {
        diagnostics = diagnostics.stream().sorted().toList();
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** How many there are of each severity. */
    public Map<Severity, Integer> counts() {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        diagnostics.forEach(diagnostic -> counts.merge(diagnostic.severity(), 1, Integer::sum));
        return counts;
    }

    public int count(Severity severity) {
        return counts().getOrDefault(severity, 0);
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether a file or folder could not be read at all, or an environment is asked for that there is not. */
    public boolean hasUnreadable() {
        return diagnostics.stream().filter(Diagnostic::isError).anyMatch(one -> NOT_READ.stream()
                .anyMatch(one.code()::startsWith));
    }

    /** How a command ends that has these to report and nothing else to do. */
    public int exit() {
        if (hasUnreadable()) {
            return Exit.FAILED;
        }
        return hasErrors() || !judged ? Exit.FINDINGS : Exit.FINE;
    }

    /** Whether rules wait for a file, perhaps one that was not asked about, to say what it means. */
    boolean awaitsReading() {
        return !judged
                && !diagnostics.stream()
                        .anyMatch(one -> one.isError() && NOT_FILES.stream().anyMatch(one.code()::startsWith));
    }

    Optional<Source> source(Diagnostic diagnostic) {
        return Optional.ofNullable(sources.get(diagnostic.place().file()));
    }
}
