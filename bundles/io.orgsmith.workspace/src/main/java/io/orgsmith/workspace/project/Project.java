// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.org.Document;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.source.Source;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files that see each other: those of a folder and what they import.
 *
 * @param folder without links
 * @param root what imports may not leave
 * @param sources by file; a file that could not be read is missing
 * @param rules a site's own rules, in OCL, by file
 * @param language the files as the language services take them, by the URIs of the files
 * @param documents by file, linked
 * @param problems of reading, of syntax and of names, sorted
 */
public record Project(
        Path folder,
        Path root,
        SortedMap<Path, Source> sources,
        SortedMap<Path, Source> rules,
        LanguageProject language,
        Map<Path, Document> documents,
        List<Diagnostic> problems) {
    public Project {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        problems = problems.stream().sorted().toList();
    }

    /** The text of a file. */
    public Optional<Source> source(Path file) {
        return Optional.ofNullable(sources.getOrDefault(file, rules.get(file)));
    }
}
