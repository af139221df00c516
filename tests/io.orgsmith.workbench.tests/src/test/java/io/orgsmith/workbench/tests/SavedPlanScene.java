// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.saved.PlanEditor;
import io.orgsmith.workbench.databases.saved.PlanFiles;
import io.orgsmith.workbench.databases.work.MakeLab;
import io.orgsmith.workbench.databases.work.Proposed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;

/** A lab, and plans for it in files. */
abstract class SavedPlanScene extends DatabasesScene {
    Lab lab;
    private ProjectFiles files;

    void makeLab() throws Exception {
        lab = new Lab(example.project());
        Beside.theWindow(() -> MakeLab.of(lab, new NullProgressMonitor()));
        databases.refresh();
    }

    /** Opens the plan as a user does. */
    void doubleClick() throws Exception {
        // The welcome page, where no test was before this one.
        Databases.page().closeAllEditors(false);
        files = ProjectFiles.open();
        // On a busy machine two clicks may lie too far apart.
        for (int i = 0; i < 4 && Databases.page().getActiveEditor() == null; i++) {
            files.doubleClick("plans", "plan.orgplan");
            awaitEditor();
        }
    }

    private static void awaitEditor() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (Databases.page().getActiveEditor() == null && System.nanoTime() < end) {
            Driver.work();
        }
    }

    @AfterEach
    void leaveFiles() throws Exception {
        if (files != null) {
            files.close();
        }
    }

    /** Saves a plan for the lab in {@code plans/plan.orgplan}. */
    IFile saved() throws Exception {
        var file = example.project().getFile("plans/plan.orgplan");
        Beside.theWindow(() -> {
            PlanFiles.save(Proposed.of(lab, new NullProgressMonitor()), file);
            return file;
        });
        return file;
    }

    static Path path(IFile file) {
        return file.getLocation().toPath();
    }

    static String text(IFile file) throws Exception {
        return Files.readString(path(file));
    }

    static Shell window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** What the head of the plan that is open says. */
    static List<String> facts() {
        return Widgets.all(window(), Text.class).stream().map(Text::getText).toList();
    }

    static void opened() throws Exception {
        Driver.waitUntil(
                "the plan is open",
                () -> Databases.page().getActiveEditor() instanceof PlanEditor
                        && Widgets.button(window(), "Approve…").isEnabled());
    }

    /** As somebody who works past the tool. */
    void byHand(String sql) throws Exception {
        try (Connection connection = lab.source().open();
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new AssertionError(sql);
            }
        }
    }
}
