// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.language.Language;
import io.orgsmith.workspace.language.Parsed;
import io.orgsmith.workspace.source.Reason;
import io.orgsmith.workspace.source.Source;
import io.orgsmith.workspace.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the project of a folder. One object for one reading. */
public final class ProjectReader {
    private static final Messages MESSAGES = new Messages(ProjectReader.class);

    private final Map<Path, Source> open;
    private final Cancellation cancellation;
    private final List<LanguageProject> known;
    private final SortedMap<Path, Source> sources = new TreeMap<>();
    private final SortedMap<Path, Source> rules = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final SourceReader reader = new SourceReader(problems::add);

    /**
     * @param open texts that take the place of what is on disk, or that are not there yet, by absolute file without links
     */
    public ProjectReader(Map<Path, Source> open, Cancellation cancellation) {
        this(open, cancellation, List.of());
    }

    /** @param known what was read before: what has the same texts is not read again */
    public ProjectReader(Map<Path, Source> open, Cancellation cancellation, List<LanguageProject> known) {
        this.open = Map.copyOf(open);
        this.cancellation = cancellation;
        this.known = List.copyOf(known);
    }

    /** Whether a file is or would be one of the models of a folder's project. Both without links. */
    public static boolean reads(Path file, Path folder) {
        return ProjectFiles.isInside(file, folder) && !ProjectFiles.isRules(file);
    }

    /**
     * Reads all {@code .org} files below a folder and what they import, as long as it lies inside the project root.
     *
     * @throws IOException when the folder itself cannot be found
     */
    public Project read(Path folder) throws IOException {
        var root = ProjectRoot.of(folder);
        var real = folder.toRealPath();
        list(real, root);
        open.values().stream()
                .filter(source -> ProjectFiles.isInside(source.path(), real))
                .forEach(this::takeOpen);
        if (sources.isEmpty() && problems.isEmpty()) {
            report("project.empty", Place.of(real), real);
        }
        var parsed = parse(root);
        problems.addAll(parsed.problems());
        return new Project(real, root.path(), sources, rules, parsed.project(), parsed.documents(), problems);
    }

    private void list(Path folder, ProjectRoot root) {
        try {
            var listed = ProjectFiles.below(folder, root);
            listed.files().forEach(this::take);
            listed.rules().stream().filter(file -> !open.containsKey(file)).forEach(file -> reader.read(file)
                    .ifPresent(source -> rules.put(file, source)));
            listed.dangling().forEach(link -> report("project.link-dangles", Place.of(link)));
            for (var link : listed.leaving()) {
                report("project.link-leaves", Place.of(link), link.toRealPath(), root.path(), ProjectRoot.MARKER);
            }
        } catch (IOException e) {
            report("project.unreadable", Place.of(folder), folder, Reason.of(e));
        }
    }

    /** Parses, and again for as long as imports lead to files that were not yet read. */
    private Parsed parse(ProjectRoot root) {
        while (true) {
            cancellation.check();
            var parsed = Language.parse(sources.values(), known);
            Set<Path> imported = new LinkedHashSet<>();
            var wrong = new ArrayList<Diagnostic>();
            parsed.documents().forEach(new Imports(root, open.keySet(), imported::add, wrong::add)::follow);
            int before = sources.size();
            imported.forEach(this::take);
            if (sources.size() == before) {
                problems.addAll(wrong);
                return parsed;
            }
        }
    }

    private void take(Path file) {
        cancellation.check();
        if (open.containsKey(file)) {
            sources.put(file, open.get(file));
        } else if (seen.add(file)) {
            reader.read(file).ifPresent(source -> sources.put(file, source));
        }
    }

    private void takeOpen(Source source) {
        if (ProjectFiles.isRules(source.path())) {
            rules.put(source.path(), source);
        } else {
            take(source.path());
        }
    }

    private void report(String code, Place place, Object... arguments) {
        problems.add(Diagnostic.of(MESSAGES, code, Severity.ERROR, place, arguments));
    }
}
