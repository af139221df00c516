// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Words;
import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;

/** Shows what will be done on a first page, does it when the user agrees, and says on a second page what came of it. */
public abstract class RunWizard extends Wizard {
    private final WizardPage question;
    private final LogPage log;
    private boolean isDone;

    /** @param question complete when it can be done */
    protected RunWizard(String title, WizardPage question) {
        this.question = question;
        this.log = new LogPage(title);
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
        addPage(question);
        addPage(log);
    }

    /** Does it, outside of the thread of the window. @return what came of it */
    protected abstract Outcome run(IProgressMonitor monitor, Log says) throws Exception;

    @Override
    public boolean canFinish() {
        return isDone || question.isPageComplete();
    }

    boolean isDone() {
        return isDone;
    }

    @Override
    public boolean performFinish() {
        if (isDone) {
            return true;
        }
        getContainer().showPage(log);
        try {
            getContainer().run(true, true, this::work);
        } catch (InvocationTargetException e) {
            log.ended(Words.of(e.getCause()), false);
        } catch (InterruptedException e) {
            log.ended(Texts.of("log.cancelled"), false);
        }
        isDone = true;
        getContainer().updateButtons();
        return false;
    }

    private void work(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            var outcome = run(monitor, log);
            getShell().getDisplay().asyncExec(() -> log.ended(outcome.words(), outcome.isWell()));
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (Exception e) {
            throw new InvocationTargetException(e);
        }
    }

    /** What came of it, in words. */
    public record Outcome(String words, boolean isWell) {}
}
