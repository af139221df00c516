// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.report.LongText;
import io.orgsmith.report.NotHeld;
import io.orgsmith.report.Workbooks;
import io.orgsmith.workspace.Text;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code orgsmith export}: writes a project as a workbook, and says what no workbook can hold. */
@Command(sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private WorkbookOptions out;

    @Mixin
    private ModelOptions model;

    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var file = out.place(session);
        var project = new Projects(session).one(path, model.resolve());
        var notices = new Notices(session);
        if (notices.stop(project.findings())) {
            return project.findings().exit();
        }
        var whole = Desired.whole(project.model());
        file.write(workbook(project, whole));
        notices.print(notHeld(project));
        var objects = session.counted("objects", whole.objects().size());
        session.data(null, session.text("export.done", file.shown(), objects) + "\n");
        session.say(session.text("export.text-only"));
        return Exit.FINE;
    }

    private static Findings notHeld(Loaded project) {
        int files = project.snapshot().project().sources().size();
        return new Findings(NotHeld.of(project.snapshot()), project.findings().sources(), files, true);
    }

    private byte[] workbook(Loaded project, State state) {
        var model = project.model();
        var enterprise = Objects.requireNonNullElse(model.enterprise().getName(), "");
        try {
            return Workbooks.export(state, model.release(), enterprise, session.locale());
        } catch (LongText e) {
            throw Session.stop(e, e::message, Text.none());
        }
    }
}
