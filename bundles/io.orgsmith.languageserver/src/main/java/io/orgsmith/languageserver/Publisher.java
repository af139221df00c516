// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.languageserver.answer.Markers;
import io.orgsmith.languageserver.document.Documents;
import io.orgsmith.languageserver.document.OpenProject;
import io.orgsmith.languageserver.document.Positions;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Tells the client what a check said: each file with its version, and each that had markers before and has none now. */
final class Publisher {
    private final Consumer<PublishDiagnosticsParams> client;
    private final Locale locale;
    private final Map<Path, Set<Path>> marked = new ConcurrentHashMap<>();

    Publisher(Consumer<PublishDiagnosticsParams> client, Locale locale) {
        this.client = client;
        this.locale = locale;
    }

    /** All that a check said; each document with the version that was checked. */
    synchronized void publish(Documents documents, OpenProject project, Snapshot snapshot) {
        var byFile = new TreeMap<Path, List<Diagnostic>>();
        snapshot.project().sources().values().stream()
                .filter(source -> source.version() != Source.SAVED)
                .forEach(source -> byFile.put(source.path(), new ArrayList<>()));
        for (var diagnostic : snapshot.diagnostics()) {
            byFile.computeIfAbsent(file(snapshot, diagnostic), k -> new ArrayList<>())
                    .add(diagnostic);
        }
        var before = marked.getOrDefault(project.workspace().folder(), Set.of());
        var now = new HashSet<Path>();
        byFile.forEach((file, diagnostics) -> {
            var source = snapshot.project().source(file);
            publish(documents, file, source.orElse(new Source(file, "", Source.SAVED)), diagnostics);
            if (!diagnostics.isEmpty()) {
                now.add(file);
            }
        });
        before.stream()
                .filter(file -> !byFile.containsKey(file))
                .forEach(file -> publish(documents, file, new Source(file, "", Source.SAVED), List.of()));
        marked.put(project.workspace().folder(), now);
    }

    /** What a file alone says, at once: its mistakes of syntax and its ids that lead nowhere. */
    synchronized void publishMistakes(
            Documents documents, OpenProject project, Source source, List<Diagnostic> mistakes) {
        publish(documents, source.path(), source, mistakes);
        marked.merge(project.workspace().folder(), Set.of(source.path()), (all, one) -> {
            var both = new HashSet<>(all);
            both.addAll(one);
            return both;
        });
    }

    private void publish(Documents documents, Path file, Source source, List<Diagnostic> diagnostics) {
        var positions = new Positions(source.text());
        var markers = diagnostics.stream()
                .map(diagnostic -> Markers.of(diagnostic, positions, locale))
                .toList();
        var params = new PublishDiagnosticsParams(documents.address(file.toUri()), markers);
        if (source.version() != Source.SAVED) {
            params.setVersion((int) source.version());
        }
        client.accept(params);
    }

    /** What is said of the project as a whole stands at its first file. */
    private static Path file(Snapshot snapshot, Diagnostic diagnostic) {
        var file = diagnostic.place().file();
        var sources = snapshot.project().sources();
        return file.equals(snapshot.project().folder()) && !sources.isEmpty() ? sources.firstKey() : file;
    }
}
