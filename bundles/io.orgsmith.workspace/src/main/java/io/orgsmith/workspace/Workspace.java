// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.edit.FileEdits;
import io.orgsmith.workspace.project.ProjectReader;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A project while it is being edited: holds the texts of open documents, saved or not, and checks in the background after
 * each change. May be used from any thread until it is closed. The latest change wins: a check that is under way for an older state is
 * cancelled.
 */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final ResolveOptions options;
    private final Map<Path, Source> open = new HashMap<>();
    private final long quiet;
    private final Consumer<Snapshot> reading;
    /** Held while texts are read: whoever asks meanwhile gets what the other one read. */
    private final Object glancing = new Object();

    private LanguageProject read;
    private LanguageProject expected;
    private final ScheduledExecutorService checker = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "orgsmith-check");
        thread.setDaemon(true);
        return thread;
    });
    private Running running;

    private record Running(Cancellation cancellation, CompletableFuture<Snapshot> result) {}

    /** @throws IOException when the folder cannot be found */
    public Workspace(Path folder, ResolveOptions options) throws IOException {
        this(folder, options, Duration.ZERO);
    }

    /**
     * A workspace that lets an author finish typing.
     *
     * @param quiet how long no change may come before a check begins
     * @throws IOException when the folder cannot be found
     */
    public Workspace(Path folder, ResolveOptions options, Duration quiet) throws IOException {
        this(folder, options, quiet, unjudged -> {});
    }

    /**
     * A workspace that also shows each state before rules have judged it, which takes longer than to read it.
     *
     * @param reading called in the thread that checks, where the project could be read; without any finding
     * @throws IOException when the folder cannot be found
     */
    public Workspace(Path folder, ResolveOptions options, Duration quiet, Consumer<Snapshot> reading)
            throws IOException {
        this.reading = reading;
        this.folder = folder.toRealPath();
        this.options = options;
        this.quiet = quiet.toMillis();
    }

    /** The folder of the project, without links. */
    public Path folder() {
        return folder;
    }

    /** Opens a document, which may differ from what is on disk or not be there at all; or replaces its whole text. */
    public synchronized void open(Path file, String text, long version) {
        open.put(key(file), new Source(key(file), text, version));
        changed();
    }

    /**
     * Changes an open document.
     *
     * @param edits in offsets of its text so far
     * @throws IllegalArgumentException when it is not open, the version is not newer, or an edit does not fit
     */
    public synchronized void edit(Path file, long version, List<TextEdit> edits) {
        var before = open.get(key(file));
        if (before == null) {
            throw new IllegalArgumentException(file + " is not open");
        }
        if (version <= before.version()) {
            throw new IllegalArgumentException(
                    file + " has version " + before.version() + " already, so " + version + " is not newer");
        }
        open(file, TextEdits.apply(before.text(), edits), version);
    }

    /** Closes a document: from now on what is on disk counts. */
    public synchronized void close(Path file) {
        open.remove(key(file));
        changed();
    }

    /** Something changed on disk. */
    public synchronized void refresh() {
        changed();
    }

    /**
     * The texts as they are at this moment, read at once: of the project that was read last only the open documents that
     * differ are read anew, as {@link LanguageProject#glance} tells. For what is shown while somebody types.
     *
     * @throws IOException when the folder cannot be found
     */
    public LanguageProject glance() throws IOException {
        return glance(documents());
    }

    /**
     * The same when a document has a text that the workspace was not told of yet: starts no check. Whoever asks again with the
     * same text, also once that was told, gets the same without another reading.
     *
     * @throws IOException when the folder cannot be found
     */
    public LanguageProject glance(Path file, String text) throws IOException {
        var documents = new ArrayList<>(documents());
        documents.removeIf(source -> source.path().equals(key(file)));
        documents.add(new Source(key(file), text, 0));
        return glance(documents);
    }

    /** Texts that are about to be those of the project were read on trial: the check of them need not read them again. */
    public synchronized void expect(LanguageProject tried) {
        expected = tried;
    }

    private synchronized List<LanguageProject> known() {
        return Stream.of(expected, read).filter(Objects::nonNull).toList();
    }

    private LanguageProject glance(List<Source> documents) throws IOException {
        synchronized (glancing) {
            var before = latest();
            var now = before;
            for (var source : documents) {
                var file = source.path().toUri();
                if (ProjectReader.reads(source.path(), folder)
                        && !source.text().equals(now.texts().get(file))) {
                    now = now.glance(file, source.text());
                }
            }
            keepUnlessRead(before, now);
            return now;
        }
    }

    private LanguageProject latest() throws IOException {
        Map<Path, Source> texts;
        synchronized (this) {
            if (read != null) {
                return read;
            }
            texts = Map.copyOf(open);
        }
        return new ProjectReader(texts, new Cancellation()).read(folder).language();
    }

    /** All open documents. */
    public synchronized List<Source> documents() {
        return List.copyOf(open.values());
    }

    /** A check that ended meanwhile has read more than the open documents. */
    private synchronized void keepUnlessRead(LanguageProject before, LanguageProject now) {
        if (read == null || read == before) {
            read = now;
        }
    }

    private synchronized void keep(LanguageProject project) {
        read = project;
    }

    /** The text of an open document. */
    public synchronized Optional<Source> document(Path file) {
        return Optional.ofNullable(open.get(key(file)));
    }

    /**
     * The project as it is now, checked; at once where that is done already. Ends with a
     * {@link java.util.concurrent.CancellationException} when a change overtakes it.
     */
    public synchronized CompletableFuture<Snapshot> snapshot() {
        if (running == null) {
            changed();
        }
        // Not copy(), which would wrap what the check ended with.
        var copy = new CompletableFuture<Snapshot>();
        running.result().whenComplete((snapshot, failure) -> {
            if (failure == null) {
                copy.complete(snapshot);
            } else {
                copy.completeExceptionally(failure);
            }
        });
        return copy;
    }

    /**
     * Gives up the check that is under way, if one is: whoever waits for it is told so by a
     * {@link java.util.concurrent.CancellationException}, and whoever asks next begins another.
     */
    public synchronized void cancel() {
        if (running != null && !running.result().isDone()) {
            var given = running;
            running = null;
            given.cancellation().cancel();
            given.result().completeExceptionally(new CancellationException());
        }
    }

    /**
     * Carries out edits: of open documents in memory, of all others on disk.
     *
     * @throws IllegalArgumentException when an edit does not fit; then nothing was changed on disk
     * @throws IOException when a file cannot be read or replaced
     */
    public synchronized void applyEdits(Map<Path, List<TextEdit>> edits) throws IOException {
        var onDisk = new HashMap<Path, List<TextEdit>>();
        edits.forEach((file, changes) ->
                onDisk.computeIfAbsent(key(file), none -> new ArrayList<>()).addAll(changes));
        var inMemory = new HashMap<Path, Source>();
        for (var source : open.values()) {
            var changes = onDisk.remove(source.path());
            if (changes != null) {
                var text = TextEdits.apply(source.text(), changes);
                inMemory.put(source.path(), new Source(source.path(), text, source.version() + 1));
            }
        }
        FileEdits.write(onDisk);
        open.putAll(inMemory);
        changed();
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.cancellation().cancel();
        }
        checker.shutdown();
    }

    private void changed() {
        if (checker.isShutdown()) {
            throw new IllegalStateException("the workspace of " + folder + " is closed");
        }
        if (running != null) {
            running.cancellation().cancel();
        }
        var texts = Map.copyOf(open);
        var cancellation = new Cancellation();
        var result = new CompletableFuture<Snapshot>();
        running = new Running(cancellation, result);
        checker.schedule(() -> check(texts, cancellation, result), quiet, TimeUnit.MILLISECONDS);
    }

    private void check(Map<Path, Source> texts, Cancellation cancellation, CompletableFuture<Snapshot> result) {
        try {
            cancellation.check();
            var reader = new ProjectReader(texts, cancellation, known());
            var snapshot = Snapshot.of(folder, options, reader, cancellation, reading);
            keep(snapshot.project().language());
            result.complete(snapshot);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Without links as far as it is there on disk: the same for a document that is not saved yet, or deleted. */
    private static Path key(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        for (var at = absolute; at != null; at = at.getParent()) {
            try {
                return at.toRealPath().resolve(at.relativize(absolute));
            } catch (IOException e) {
                // Nothing there; its folder may be.
            }
        }
        return absolute;
    }
}
