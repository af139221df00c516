// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Applying;
import io.orgsmith.cli.saved.Approvals;
import io.orgsmith.cli.saved.PlanFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith approve}: writes down that somebody reviewed a saved plan. */
@Command(sortOptions = false)
public final class ApproveCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--as", paramLabel = "NAME")
    private String name;

    public ApproveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var by = (name == null ? Applying.who() : name).strip();
        if (by.isEmpty()) {
            throw Session.stop("approve.no-name");
        }
        var plan = new PlanFiles(session).read(file);
        new Approvals(session).add(plan, by, Instant.now());
        session.data(null, session.text("approve.done", file, by, plan.checksum()) + "\n");
        return Exit.FINE;
    }
}
