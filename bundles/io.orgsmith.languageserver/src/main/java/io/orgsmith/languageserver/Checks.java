// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.languageserver.document.Documents;
import io.orgsmith.languageserver.document.OpenProject;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.language.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Checks in the background. Shortly after a change the mistakes of the changed file are told, for which it alone is read;
 * when the author pauses, the project as a whole is checked.
 */
final class Checks implements AutoCloseable {
    private final long quick;
    private final Publisher publisher;
    private final Progress progress;
    private final Set<Path> begun = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService soon = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "orgsmith-mistakes");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> next;

    Checks(long quick, Publisher publisher, Progress progress) {
        this.quick = quick;
        this.publisher = publisher;
        this.progress = progress;
    }

    /** A project changed. Of its first check the client may show how it goes. */
    synchronized void changed(Documents documents, OpenProject project) {
        boolean first = begun.add(project.workspace().folder());
        var end = first ? progress.begin(project.workspace().folder()) : (Runnable) () -> {};
        project.workspace().snapshot().whenComplete((snapshot, failure) -> {
            if (failure == null) {
                done(documents, project, snapshot);
            }
            end.run();
        });
        if (soon.isShutdown()) {
            return;
        }
        if (next != null) {
            next.cancel(false);
        }
        next = soon.schedule(() -> mistakes(documents, project), quick, TimeUnit.MILLISECONDS);
    }

    private void done(Documents documents, OpenProject project, Snapshot snapshot) {
        project.checked().set(snapshot);
        publisher.publish(documents, project, snapshot);
    }

    private void mistakes(Documents documents, OpenProject project) {
        var texts = documents.read(project);
        for (var source : project.workspace().documents()) {
            var mistakes = texts.problems(source.path().toUri()).stream()
                    .map(Language::diagnostic)
                    .toList();
            boolean isNow = source.text().equals(texts.texts().get(source.path().toUri()));
            if (isNow && !mistakes.isEmpty()) {
                publisher.publishMistakes(documents, project, source, mistakes);
            }
        }
    }

    @Override
    public void close() {
        soon.shutdown();
    }
}
