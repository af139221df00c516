// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.workbench.databases.apply.ApplyWizard;
import io.orgsmith.workbench.databases.compare.DriftView;
import io.orgsmith.workbench.databases.compare.PlanView;
import io.orgsmith.workbench.databases.compare.VerifyView;
import io.orgsmith.workbench.databases.generate.Generate;
import io.orgsmith.workbench.databases.rollback.Past;
import io.orgsmith.workbench.databases.rollback.RollbackWizard;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.MakeLab;
import io.orgsmith.workbench.databases.work.Proposed;
import io.orgsmith.workbench.databases.work.Verified;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;

/**
 * What can be done with a lab. Each begins in the background; its result is shown in a view or asked about in a wizard.
 *
 * @param shell of the window
 * @param changed is run when a lab was made
 */
record LabActions(Shell shell, Runnable changed) {

    void make(Lab lab) {
        Background.run(Texts.of("action.make"), monitor -> MakeLab.of(lab), release -> changed.run());
    }

    void plan(Lab lab) {
        if (isSaved(lab)) {
            Background.run(Texts.of("action.plan"), monitor -> Proposed.of(lab, monitor), PlanView::show);
        }
    }

    void apply(Lab lab) {
        if (isSaved(lab)) {
            Background.run(Texts.of("action.apply"), monitor -> Proposed.of(lab, monitor), this::apply);
        }
    }

    private void apply(Proposed proposed) {
        if (proposed.plan().isEmpty()) {
            PlanView.show(proposed);
        } else {
            new RunDialog(shell, new ApplyWizard(proposed), Texts.of("apply.verb")).open();
        }
    }

    void verify(Lab lab) {
        if (isSaved(lab)) {
            Background.run(
                    Texts.of("action.verify"), monitor -> Verified.of(lab), found -> VerifyView.show(lab, found));
        }
    }

    void drift(Lab lab) {
        Background.run(
                Texts.of("action.drift"),
                monitor -> DriftReader.of(lab.source(), LocalDate.now(ZoneOffset.UTC)),
                drift -> DriftView.show(lab, drift));
    }

    void rollBack(Lab lab) {
        Background.run(Texts.of("action.rollback"), monitor -> Past.of(lab), this::rollBack);
    }

    private void rollBack(Past past) {
        new RunDialog(shell, new RollbackWizard(past), Texts.of("rollback.verb")).open();
    }

    void generate(Lab lab) {
        Generate.open(shell, lab.project());
    }

    /** The text on disk is what is applied; the user may not want to save. */
    private static boolean isSaved(Lab lab) {
        return IDE.saveAllEditors(new IResource[] {lab.project()}, true);
    }
}
