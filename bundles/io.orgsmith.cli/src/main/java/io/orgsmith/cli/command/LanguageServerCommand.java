// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Version;
import io.orgsmith.languageserver.StdioServer;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;

/** {@code orgsmith language-server}: serves an editor over standard input and output, and ends with it. */
@Command(sortOptions = false)
public final class LanguageServerCommand implements Callable<Integer> {
    private final Session session;

    public LanguageServerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // An editor shows what comes on standard error as trouble; a client that is gone is none.
        var protocol = Logger.getLogger("org.eclipse.lsp4j");
        protocol.setLevel(Level.OFF);
        var outcome = StdioServer.serve(System.in, session.terminal().out(), session.locale(), Version.number());
        if (outcome.end() == StdioServer.End.NONSENSE) {
            throw Session.stop("language-server.nonsense", outcome.detail().orElse(""));
        }
        return Exit.FINE;
    }
}
