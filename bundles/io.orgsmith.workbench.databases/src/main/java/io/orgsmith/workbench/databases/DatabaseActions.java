// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.workbench.databases.byhand.ByHand;
import io.orgsmith.workbench.databases.compare.DriftView;
import io.orgsmith.workbench.databases.compare.VerifyView;
import io.orgsmith.workbench.databases.generate.Generate;
import io.orgsmith.workbench.databases.history.RecordWizard;
import io.orgsmith.workbench.databases.importing.Import;
import io.orgsmith.workbench.databases.manual.ManualView;
import io.orgsmith.workbench.databases.rollback.Past;
import io.orgsmith.workbench.databases.rollback.RollbackWizard;
import io.orgsmith.workbench.databases.saved.PlanDeeds;
import io.orgsmith.workbench.databases.wizard.Notice;
import io.orgsmith.workbench.databases.wizard.Question;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.Found;
import io.orgsmith.workbench.databases.work.MakeLab;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Verified;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeSet;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;

/**
 * What can be done with a database. Each begins in the background; its result is shown in a view or asked about in a wizard.
 *
 * @param shell of the window
 * @param changed is run when a lab was made
 */
record DatabaseActions(Shell shell, Runnable changed) {

    /** Elsewhere somebody has to agree. */
    void make(Database database) {
        if (database instanceof Server) {
            var words = Texts.of("make.question", database.name());
            Question.ask(shell, Texts.of("action.make"), words, Texts.of("make.verb"), () -> begin(database));
        } else if (database.isThere()) {
            Notice.show(shell, Texts.of("action.make"), Texts.of("make.there", database.title()), true);
        } else {
            begin(database);
        }
    }

    private void begin(Database database) {
        Background.run(
                Texts.of("action.make"), monitor -> MakeLab.of(database, monitor), release -> made(database, release));
    }

    /** Of a lab elsewhere nothing is seen in the view. */
    private void made(Database database, String release) {
        changed.run();
        if (database instanceof Server) {
            Notice.show(shell, Texts.of("action.make"), Texts.of("make.done", database.name(), release), true);
        }
    }

    void plan(Database database) {
        new PlanDeeds(shell).plan(database);
    }

    void apply(Database database) {
        new PlanDeeds(shell).apply(database, new TreeSet<>());
    }

    void save(Database database) {
        new PlanDeeds(shell).save(database, new TreeSet<>());
    }

    void record(Database database) {
        RecordWizard.open(shell, database);
    }

    void verify(Database database) {
        if (isSaved(database)) {
            Background.run(
                    Texts.of("action.verify"),
                    monitor -> Verified.of(database, monitor),
                    found -> show(database, found));
        }
    }

    private static void show(Database database, Verified found) {
        VerifyView.show(database, found);
        Told.found(database, Found.of(found, Instant.now()));
    }

    void drift(Database database) {
        Background.run(
                Texts.of("action.drift"), monitor -> drift(Reached.of(database)), drift -> show(database, drift));
    }

    private static void show(Database database, Drift drift) {
        DriftView.show(database, drift);
        Told.found(database, Found.of(drift, Instant.now()));
    }

    private static Drift drift(Reached reached) {
        return DriftReader.of(reached.source(), reached.history().get(), LocalDate.now(ZoneOffset.UTC));
    }

    void byHand(Database database) {
        ByHand.open(shell, (Lab) database);
    }

    void rollBack(Database database) {
        Background.run(Texts.of("action.rollback"), monitor -> Past.of(database), this::rollBack);
    }

    private void rollBack(Past past) {
        new RunDialog(shell, new RollbackWizard(past), Texts.of("rollback.verb")).open();
    }

    void importFrom(Database database) {
        Import.open(shell, database);
    }

    void manual(Database database) {
        ManualView.open(database.project());
    }

    void generate(Database database) {
        Generate.open(shell, database.project());
    }

    /** The text on disk is what is applied; the user may not want to save. */
    private static boolean isSaved(Database database) {
        return IDE.saveAllEditors(new IResource[] {database.project()}, true);
    }
}
