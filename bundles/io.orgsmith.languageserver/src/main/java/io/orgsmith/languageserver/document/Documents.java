// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Workspace;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The documents that an editor has open, each in the project of its folder. */
public final class Documents {
    private final Duration quiet;
    private final Consumer<OpenProject> changed;
    private final Map<Path, OpenProject> projects = new LinkedHashMap<>();
    private final Map<Path, String> addresses = new ConcurrentHashMap<>();
    private final Set<Path> uncounted = ConcurrentHashMap.newKeySet();
    private volatile List<Path> opened = List.of();

    /**
     * @param quiet how long an author has to pause before a check
     * @param changed is told of every change of a project, in the thread that made it
     */
    public Documents(Duration quiet, Consumer<OpenProject> changed) {
        this.quiet = quiet;
        this.changed = changed;
    }

    /** The folders that the editor shows. */
    public void folders(List<String> folders) {
        opened = folders.stream()
                .flatMap(each -> Files.of(each).stream())
                .map(Documents::real)
                .toList();
    }

    public void open(String address, String text, int version) {
        file(address).ifPresent(file -> {
            addresses.put(file, address);
            var project = project(file);
            project.workspace().open(file, text, version);
            changed.accept(project);
        });
    }

    /**
     * Changes that follow one another, each in positions of the text after the one before.
     *
     * @param version null from a client that does not count; one that counts backwards is taken for such a client, too
     */
    public void change(String address, Integer version, List<TextDocumentContentChangeEvent> changes) {
        file(address).ifPresent(file -> {
            var project = project(file);
            var before = project.workspace().document(file).orElse(new Source(file, "", 0));
            boolean counts = version != null && version > before.version();
            if (!counts) {
                uncounted.add(file);
            }
            var text = before.text();
            for (var change : changes) {
                text = changed(text, change);
            }
            project.workspace().open(file, text, counts ? version : before.version() + 1);
            changed.accept(project);
        });
    }

    public void close(String address) {
        file(address).ifPresent(file -> {
            addresses.remove(file);
            uncounted.remove(file);
            var project = project(file);
            project.workspace().close(file);
            changed.accept(project);
        });
    }

    /** Files changed on disk; of many at once, as after a checkout, one check comes. */
    public synchronized void refresh(List<String> files) {
        var touched = files.stream().flatMap(each -> file(each).stream()).toList();
        for (var project : List.copyOf(projects.values())) {
            var folder = project.workspace().folder();
            if (touched.stream().anyMatch(file -> file.startsWith(folder) || folder.startsWith(file.getParent()))) {
                project.workspace().refresh();
                changed.accept(project);
            }
        }
    }

    /** The document of an address, as it is now; empty for one that is no {@code .org} file of a project. */
    public Optional<Moment> now(String address) {
        return file(address).flatMap(file -> {
            var project = project(file);
            var texts = read(project);
            var uri = file.toUri();
            return texts.texts().containsKey(uri)
                    ? Optional.of(new Moment(this, project, texts, file, uri))
                    : Optional.empty();
        });
    }

    /** A project at this moment, at whichever of its documents; empty for one without any. */
    public Optional<Moment> any(OpenProject project) {
        var texts = read(project);
        return texts.texts().keySet().stream()
                .findFirst()
                .map(uri -> new Moment(this, project, texts, Path.of(uri), uri));
    }

    /** The version of an open document; -1 for others. */
    public long version(String address) {
        return file(address)
                .flatMap(file -> project(file).workspace().document(file))
                .map(source -> source.version())
                .orElse(-1L);
    }

    /**
     * The version of an open document as its client knows it; null for a document that is not open, and for one whose client
     * does not count: to that an edit with a version would look like one of another text.
     */
    Integer versionForClient(OpenProject project, Path file) {
        return uncounted.contains(file)
                ? null
                : project.workspace()
                        .document(file)
                        .map(source -> (int) source.version())
                        .orElse(null);
    }

    /** A file in the words of the editor: under the address by which it opened it. */
    public String address(URI file) {
        return addresses.getOrDefault(Path.of(file), file.toString());
    }

    /** All projects with an open document so far. */
    public synchronized List<OpenProject> projects() {
        return new ArrayList<>(projects.values());
    }

    public synchronized void close() {
        projects.values().forEach(project -> project.workspace().close());
        projects.clear();
    }

    /** The texts of a project as they are at this moment. */
    public LanguageProject read(OpenProject project) {
        try {
            return project.workspace().glance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized OpenProject project(Path file) {
        return projects.computeIfAbsent(ProjectFolder.of(file, opened), folder -> {
            try {
                return new OpenProject(new Workspace(folder, ResolveOptions.AS_WRITTEN, quiet));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Path> file(String address) {
        return Files.of(address).map(Documents::real);
    }

    private static Path real(Path file) {
        for (var at = file.toAbsolutePath(); at != null; at = at.getParent()) {
            try {
                return at.toRealPath().resolve(at.relativize(file.toAbsolutePath()));
            } catch (IOException e) {
                // Nothing there; its folder may be.
            }
        }
        return file;
    }

    private static String changed(String text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        var span = new Positions(text).span(change.getRange());
        return io.orgsmith.dsl.edit.TextEdits.apply(
                text, List.of(new TextEdit(span.offset(), span.length(), change.getText())));
    }
}
