// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.workspace.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Shows in the client that something longer is under way.
 *
 * @param client null where it shows no progress
 */
record Progress(LanguageClient client, Locale locale) {
    private static final Messages MESSAGES = new Messages(Progress.class);

    /** Begins to check a folder; what is given back says that it is done. */
    Runnable begin(Path folder) {
        if (client == null) {
            return () -> {};
        }
        var token = Either.<String, Integer>forLeft("orgsmith-" + UUID.randomUUID());
        var created = client.createProgress(new WorkDoneProgressCreateParams(token))
                .orTimeout(10, TimeUnit.SECONDS)
                .thenRun(() -> {
                    var begin = new WorkDoneProgressBegin();
                    begin.setTitle(MESSAGES.in(locale, "checking", folder.getFileName()));
                    notify(token, begin);
                });
        return () -> created.thenRun(() -> notify(token, new WorkDoneProgressEnd()));
    }

    private void notify(Either<String, Integer> token, WorkDoneProgressNotification what) {
        client.notifyProgress(new ProgressParams(token, Either.forLeft(what)));
    }
}
