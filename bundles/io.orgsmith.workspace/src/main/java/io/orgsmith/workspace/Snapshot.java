// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.effective.UnknownEnvironment;
import io.orgsmith.rules.Finding;
import io.orgsmith.workspace.project.Project;
import io.orgsmith.workspace.project.ProjectReader;
import io.orgsmith.workspace.rule.Judgement;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A project at one moment: what was read, what it means and what is to be said about it. Never changes.
 *
 * @param model what the files mean; empty when they cannot be read, or name something that does not exist
 * @param accepted how many findings the project's rule settings silence
 * @param diagnostics all that is to be said, sorted by place. Rules judge only a project that reads without an error
 * @param findings for those diagnostics that come from a rule, what it found: quick fixes work on it
 */
public record Snapshot(
        Project project,
        Optional<EffectiveModel> model,
        int accepted,
        List<Diagnostic> diagnostics,
        Map<Diagnostic, Finding> findings) {
    private static final Messages MESSAGES = new Messages(Snapshot.class);

    public Snapshot {
        diagnostics = diagnostics.stream().sorted().toList();
        findings = Collections.unmodifiableMap(new IdentityHashMap<>(findings));
    }

    /** A project that no rule has judged. */
    static Snapshot unjudged(Project project, List<Diagnostic> diagnostics) {
        return new Snapshot(project, Optional.empty(), 0, diagnostics, Map.of());
    }

    /** @throws IOException when the folder cannot be found */
    public static Snapshot of(Path folder, ResolveOptions options) throws IOException {
        return of(folder, Map.of(), options, new Cancellation());
    }

    /**
     * Reads and checks the project of a folder.
     *
     * @param open texts that take the place of what is on disk, by absolute file without links
     * @throws IOException when the folder cannot be found
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Snapshot of(Path folder, Map<Path, Source> open, ResolveOptions options, Cancellation cancellation)
            throws IOException {
        return of(folder, options, new ProjectReader(open, cancellation), cancellation, unjudged -> {});
    }

    /** @param read is given the project before rules judge it, where it could be read */
    static Snapshot of(
            Path folder,
            ResolveOptions options,
            ProjectReader reader,
            Cancellation cancellation,
            Consumer<Snapshot> read)
            throws IOException {
        var project = reader.read(folder);
        if (project.problems().stream().anyMatch(Diagnostic::isError)) {
            return unjudged(project, project.problems());
        }
        cancellation.check();
        var diagnostics = new ArrayList<>(project.problems());
        try {
            var model = EffectiveModel.resolve(List.copyOf(project.documents().values()), options);
            cancellation.check();
            read.accept(new Snapshot(project, Optional.of(model), 0, project.problems(), Map.of()));
            var judgement = Judgement.of(project, model, cancellation);
            diagnostics.addAll(judgement.diagnostics());
            return new Snapshot(project, Optional.of(model), judgement.accepted(), diagnostics, judgement.findings());
        } catch (UnknownEnvironment e) {
            var code = e.declared().isEmpty() ? "environment.none" : "environment.unknown";
            diagnostics.add(Diagnostic.of(
                    MESSAGES, code, Severity.ERROR, Place.of(project.folder()), e.environment(), e.declared()));
            return unjudged(project, diagnostics);
        }
    }

    /** Whether {@code generate} and {@code apply} have to stop. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
