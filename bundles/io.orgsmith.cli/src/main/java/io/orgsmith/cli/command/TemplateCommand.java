// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.report.Workbooks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orgsmith template}: writes an empty workbook to fill in. */
@Command(sortOptions = false)
public final class TemplateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private WorkbookOptions out;

    @Option(names = "--release", paramLabel = "RELEASE", defaultValue = "12.2")
    private String release;

    public TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wanted = ModelOptions.release(release);
        var file = out.place(session);
        file.write(Workbooks.template(wanted, "", session.locale()));
        session.data(null, session.text("template.done", file.shown()) + "\n");
        return Exit.FINE;
    }
}
