// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.ReportOptions;
import io.orgsmith.cli.saved.Approvals;
import io.orgsmith.cli.saved.PlanFiles;
import io.orgsmith.cli.saved.ShownPlan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code orgsmith show}: what a saved plan is going to do, and what it was made from. */
@Command(sortOptions = false)
public final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private ReportOptions report;

    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var shown = shown();
        session.data(report.out(), report.isJson() ? shown.json() : shown.text(report.on(session)));
        return Exit.FINE;
    }

    private ShownPlan shown() {
        var plan = new PlanFiles(session).read(file);
        return new ShownPlan(plan, new Approvals(session).of(plan));
    }
}
