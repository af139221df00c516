// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.deploy.record.SpoolRun;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.Row;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import io.orgsmith.workbench.databases.work.Reached;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;

/** Brings what a DBA ran into the history, and says what that was. */
public final class RecordWizard extends RunWizard {
    private final Database database;
    private final RecordPage page;
    private String who;

    private RecordWizard(Database database, RecordPage page) {
        super(Texts.of("record.title", database.title()), page);
        this.database = database;
        this.page = page;
    }

    public static void open(Shell shell, Database database) {
        new RunDialog(shell, new RecordWizard(database, new RecordPage()), Texts.of("record.verb")).open();
    }

    @Override
    public boolean performFinish() {
        // The field cannot be read beside the window.
        who = page.who();
        return super.performFinish();
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) throws Exception {
        monitor.beginTask(getWindowTitle(), IProgressMonitor.UNKNOWN);
        var spool = page.spool();
        var noted = new Recorded(database, Reached.text(database, monitor)).of(spool.name(), spool.runs(), who);
        noted.forEach((number, run) -> tell(number, run, says));
        int known = spool.runs().size() - noted.size();
        if (known > 0) {
            says.say(Texts.of("record.known", known));
        }
        boolean ended = noted.values().stream().allMatch(run -> run.error().isEmpty());
        return new Outcome(Texts.of(ended ? "record.done" : "record.stopped", noted.size()), ended);
    }

    private static void tell(long number, SpoolRun run, Log says) {
        says.say(Texts.of("record.noted", number, run.line()));
        for (Row row : SpoolRows.of(List.of(run)).get(0).below()) {
            var line = "  " + Texts.of("record.line", row.before(), row.what());
            says.say(row.after().isEmpty() ? line : line + ": " + row.after());
        }
        if (!run.error().isEmpty()) {
            says.say("  " + run.error());
        }
    }
}
