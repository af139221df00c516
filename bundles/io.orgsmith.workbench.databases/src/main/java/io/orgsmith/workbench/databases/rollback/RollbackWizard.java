// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.Told;
import io.orgsmith.workbench.databases.compare.Names;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import io.orgsmith.workbench.databases.work.Person;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Takes a database back to before a run, after showing what that means. */
public final class RollbackWizard extends RunWizard {
    private final Past past;
    private final RollbackPage page;

    public RollbackWizard(Past past) {
        this(past, new RollbackPage(past, null));
    }

    /** @param run to go back to before; another one can be chosen */
    public RollbackWizard(Past past, long run) {
        this(past, new RollbackPage(past, run));
    }

    private RollbackWizard(Past past, RollbackPage page) {
        super(Texts.of("rollback.title", past.database().title()), page);
        this.past = past;
        this.page = page;
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) {
        var outlook = page.outlook();
        monitor.beginTask(getWindowTitle(), outlook.deeds().size());
        long own = new Rollback(past.reached().source())
                .run(outlook, Person.name(), Commits.ONCE, (number, deed) -> told(deed, outlook, monitor, says));
        Told.changed(past.database());
        outlook.left().forEach(left -> says.say(left.message(Locale.getDefault())));
        return new Outcome(Ending.of(outlook, own), true);
    }

    private static void told(Deed deed, Outlook outlook, IProgressMonitor monitor, Log says) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        monitor.worked(1);
        if (outlook.isUndone(deed)) {
            says.say(Texts.of(
                    "rollback.step",
                    Names.of(deed.intent().kind(), deed.intent().name())));
        }
    }
}
