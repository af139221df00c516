// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;

/**
 * Reads messages and stops at the first thing that is none: to go on would mean to take the middle of one thing for the
 * beginning of another. A request with wrong parameters is a message; its sender gets an error for an answer.
 */
final class StrictReader extends StreamMessageProducer {
    private final Consumer<String> nonsense;

    StrictReader(InputStream in, MessageJsonHandler json, MessageIssueHandler issues, Consumer<String> nonsense) {
        super(in, json, (message, found) -> {
            boolean isRequest = message instanceof RequestMessage request && request.getId() != null;
            boolean isNotification =
                    message instanceof NotificationMessage notification && notification.getMethod() != null;
            if (isRequest) {
                issues.handle(message, found);
            } else if (!isNotification) {
                nonsense.accept(found.isEmpty() ? "" : firstLine(found.get(0).getText()));
            }
        });
        this.nonsense = nonsense;
    }

    @Override
    protected void fireError(Throwable error) {
        nonsense.accept(firstLine(String.valueOf(error.getMessage())));
        close();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
