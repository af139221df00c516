// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.saved.PlanEditor;
import io.orgsmith.workbench.databases.saved.PlanFiles;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan for a lab that a team shares finds its database by the connection. */
class ServerPlanTest extends ConnectionScene {
    private Server server;

    @BeforeEach
    void lab() throws Exception {
        connected();
        server = new Server(example.project(), connection("Shared"));
        server.make("12.2");
    }

    private static Shell window() {
        return Databases.page().getWorkbenchWindow().getShell();
    }

    private static void agree(Shell wizard) throws Exception {
        for (var box : Widgets.all(wizard, Button.class)) {
            if (!box.getText().equals("Apply") && !box.getText().equals("Cancel")) {
                Mouse.click(box);
            }
        }
    }

    @Test
    void itIsSavedAndAppliedThere() throws Exception {
        databases.click("Save Plan…");
        Mouse.click(Widgets.button(dialog("Save Plan"), "Save"));
        Driver.waitUntil(
                "the plan is open",
                () -> Databases.page().getActiveEditor() instanceof PlanEditor
                        && Widgets.button(window(), "Apply…").isEnabled());
        var file = example.file("plans/plan.orgplan").getLocation().toPath();
        assertThat(PlanFiles.read(file).plan().plan().made().database()).isEqualTo(Made.withoutSecrets(url));
        Mouse.click(Widgets.button(window(), "Apply…"));
        var wizard = dialog("Apply to Shared (television)");
        assertThat(Widgets.button(wizard, "Apply").isEnabled()).isFalse();
        agree(wizard);
        Picture.take("server-saved-plan");
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
        assertThat(new History(server.source()).runs()).hasSize(1);
    }
}
