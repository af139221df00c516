// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Keeps what a server tells. */
final class TestClient implements LanguageClient {
    final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();
    final List<ApplyWorkspaceEditParams> applied = new CopyOnWriteArrayList<>();
    final BlockingQueue<ProgressParams> progress = new LinkedBlockingQueue<>();
    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

    /** The next markers of a document that are as wanted; those before are thrown away. */
    PublishDiagnosticsParams markers(String address, Predicate<PublishDiagnosticsParams> wanted) throws Exception {
        var seen = new ArrayList<PublishDiagnosticsParams>();
        for (var next = poll(); next != null; next = poll()) {
            if (next.getUri().equals(address) && wanted.test(next)) {
                return next;
            }
            seen.add(next);
        }
        throw new AssertionError("no such markers of " + address + " among " + seen);
    }

    private PublishDiagnosticsParams poll() throws InterruptedException {
        return published.poll(60, TimeUnit.SECONDS);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.add(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        applied.add(params);
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams params) {
        progress.add(params);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
}
