// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/** Keeps the markers of one project as its texts are now, saved or not. */
final class ProjectCheck {
    private final Workspace workspace;
    private final FindingMarkers markers;
    private final LongCheck progress;
    private final Consumer<Snapshot> listener;
    private volatile Snapshot last;
    private volatile boolean isClosed;
    private long version;

    /** @throws CoreException when the folder of the project is not there */
    ProjectCheck(IProject project, Consumer<Snapshot> reader, Consumer<Snapshot> listener) throws CoreException {
        this.listener = listener;
        markers = new FindingMarkers(project);
        try {
            workspace = new Workspace(
                    project.getLocation().toPath(), ResolveOptions.AS_WRITTEN, Duration.ZERO, unjudged -> {
                        if (!isClosed) {
                            reader.accept(unjudged);
                        }
                    });
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        progress = new LongCheck(project, workspace::cancel);
    }

    void edited(IFile file, String text) {
        workspace.open(file.getLocation().toPath(), text, ++version);
        show();
    }

    Optional<Snapshot> last() {
        return Optional.ofNullable(last);
    }

    /** An editor may outlive the project of its file, which is nowhere then. */
    void closed(IFile file) {
        var place = file.getLocation();
        if (place != null) {
            workspace.close(place.toPath());
            show();
        }
    }

    void refresh() {
        workspace.refresh();
        show();
    }

    CompletableFuture<Snapshot> snapshot() {
        var check = workspace.snapshot();
        progress.follow(check);
        return check;
    }

    /** Starts no check: what is shown beside a text must not hasten that. All that ask of the same text share one reading. */
    LanguageProject glance(IFile file, String text) throws IOException {
        return workspace.glance(file.getLocation().toPath(), text);
    }

    LanguageProject glance() throws IOException {
        return workspace.glance();
    }

    void expect(LanguageProject tried) {
        workspace.expect(tried);
    }

    void clean() throws CoreException {
        markers.clean();
    }

    void close() {
        isClosed = true;
        progress.cancel();
        markers.end();
        workspace.close();
    }

    private void show() {
        snapshot().whenComplete(this::show);
    }

    private void show(Snapshot snapshot, Throwable failure) {
        if (isClosed) {
            return;
        }
        if (snapshot != null) {
            last = snapshot;
            markers.show(snapshot);
            listener.accept(snapshot);
        } else if (!(failure instanceof CancellationException)) {
            ILog.get().error("checking failed", failure);
        }
    }
}
