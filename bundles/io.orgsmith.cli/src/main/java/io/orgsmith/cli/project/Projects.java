// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.source.Reason;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what was named on the command line: a folder is a project; of a file the project of its folder is read. */
public record Projects(Session session) {

    /** The project of a folder or file, as a whole. */
    public Loaded one(Path given, ResolveOptions options) {
        var path = existing(given);
        var snapshot = snapshot(folder(path), options);
        return new Loaded(snapshot, findings(snapshot, Set.of()));
    }

    /** The findings on several folders and files. Each project is read once; of one named by files only these are reported. */
    public Findings all(List<Path> given, ResolveOptions options) {
        var diagnostics = new ArrayList<Diagnostic>();
        var sources = new TreeMap<Path, Source>();
        int files = 0;
        boolean judged = true;
        for (var entry : byFolder(given).entrySet()) {
            var findings = findings(snapshot(entry.getKey(), options), entry.getValue());
            diagnostics.addAll(findings.diagnostics());
            sources.putAll(findings.sources());
            files += findings.files();
            judged &= findings.judged();
        }
        return new Findings(diagnostics.stream().distinct().toList(), sources, files, judged);
    }

    /** By folder without links the files that were named in it; none means all of them. */
    private Map<Path, Set<Path>> byFolder(List<Path> given) {
        var named = new LinkedHashMap<Path, Set<Path>>();
        for (var one : given) {
            var path = existing(one);
            named.computeIfAbsent(folder(path), any -> new LinkedHashSet<>()).add(path);
        }
        named.forEach((folder, files) -> {
            if (files.contains(folder)) {
                files.clear();
            }
        });
        return named;
    }

    private Findings findings(Snapshot snapshot, Set<Path> files) {
        var project = snapshot.project();
        var texts = new TreeMap<>(project.sources());
        texts.putAll(project.rules());
        boolean judged = snapshot.model().isPresent();
        if (files.isEmpty()) {
            return new Findings(snapshot.diagnostics(), texts, count(snapshot), judged);
        }
        var reported = snapshot.diagnostics().stream()
                .filter(one ->
                        files.contains(one.place().file()) || one.place().file().equals(project.folder()))
                .toList();
        return new Findings(reported, texts, files.size(), judged);
    }

    /** The files that were read, and those that could not be. */
    private static int count(Snapshot snapshot) {
        var sources = snapshot.project().sources().keySet();
        var unread = snapshot.diagnostics().stream()
                .map(one -> one.place().file())
                .filter(file -> file.toString().endsWith(".org") && !sources.contains(file))
                .distinct();
        return sources.size() + (int) unread.count();
    }

    private Snapshot snapshot(Path folder, ResolveOptions options) {
        try (var progress = session.progress("progress.check", session.shown(folder))) {
            return Snapshot.of(folder, options);
        } catch (IOException e) {
            throw Session.stop(e, "path.unreadable", folder, Reason.of(e));
        }
    }

    /** The folder or {@code .org} file that was named, without links in the way to it. @throws io.orgsmith.cli.Stop when it is not there */
    public Path existing(Path given) {
        var path = session.path(given);
        if (!Files.exists(path)) {
            throw Session.stop(Files.isSymbolicLink(path) ? "path.dangling" : "path.missing", given);
        }
        if (!Files.isDirectory(path) && !path.getFileName().toString().endsWith(".org")) {
            throw Session.stop("path.not-org", given);
        }
        try {
            // The name of a link counts where it lies, not where it leads: it must not leave its project.
            return Files.isDirectory(path)
                    ? path.toRealPath()
                    : path.getParent().toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            throw Session.stop(e, "path.unreadable", given, Reason.of(e));
        }
    }

    private static Path folder(Path path) {
        return Files.isDirectory(path) ? path : path.getParent();
    }
}
