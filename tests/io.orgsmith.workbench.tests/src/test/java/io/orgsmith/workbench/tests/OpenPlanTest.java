// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.PlanChecksum;
import io.orgsmith.plan.saved.ApprovalFile;
import io.orgsmith.plan.saved.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saved plan is opened by a double click, approved, and applied exactly as it is. */
class OpenPlanTest extends SavedPlanScene {
    private IFile file;

    @BeforeEach
    void plan() throws Exception {
        makeLab();
        file = saved();
    }

    private Shell apply() throws Exception {
        Mouse.click(Widgets.button(window(), "Apply…"));
        return dialog("Apply to the lab");
    }

    private void carryOut(Shell wizard) throws Exception {
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
    }

    private void approve(String name) throws Exception {
        Mouse.click(Widgets.button(window(), "Approve…"));
        var dialog = dialog("Approve Plan");
        Driver.waitUntil("the name has the keys", () -> dialog.getDisplay().getFocusControl() instanceof Text);
        Driver.press(SWT.CTRL, 'a');
        Driver.type(name);
        Picture.take("approve");
        Keys.enter();
        Driver.waitUntil("it is approved", () -> facts().stream().anyMatch(fact -> fact.startsWith(name + ", ")));
    }

    @Test
    void whoApprovesIsWrittenBesideThePlan() throws Exception {
        doubleClick();
        opened();
        approve("lifang");
        Picture.take("approved");
        var beside = Path.of(path(file) + ApprovalFile.EXTENSION);
        assertThat(ApprovalFile.read(Files.readAllBytes(beside)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.by()).isEqualTo("lifang");
                    assertThat(facts()).contains(one.plan());
                });
    }

    @Test
    void exactlyThePlanIsApplied() throws Exception {
        // What the text says by now does not matter.
        example.replace("enterprise.org", "city \"天津\"", "city \"滨海\"");
        doubleClick();
        opened();
        var saved = PlanFile.read(Files.readAllBytes(path(file)));
        assertThat(facts()).as("as the history will name it").contains(PlanChecksum.of(saved.guarded()));
        approve("lifang");
        var wizard = apply();
        Picture.take("apply-saved");
        carryOut(wizard);
        assertThat(new History(lab.source()).runs()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo("APPLIED");
            assertThat(run.planChecksum()).isEqualTo(PlanChecksum.of(saved.guarded()));
            assertThat(run.modelChecksum()).isEqualTo(saved.made().model());
        });
    }

    @Test
    void whatNobodyApprovedIsAppliedOnlyWithSomebodysConsent() throws Exception {
        doubleClick();
        opened();
        var wizard = apply();
        assertThat(Widgets.button(wizard, "Apply").isEnabled()).isFalse();
        Mouse.click(Widgets.all(wizard, Button.class).stream()
                .filter(button -> button.getText().startsWith("Nobody has approved"))
                .findFirst()
                .orElseThrow());
        Picture.take("apply-unapproved");
        carryOut(wizard);
        assertThat(new History(lab.source()).runs()).hasSize(1);
    }

    @Test
    void anApprovalDoesNotCountForAnotherPlan() throws Exception {
        doubleClick();
        opened();
        approve("lifang");
        example.replace("enterprise.org", "city \"天津\"", "city \"滨海\"");
        Driver.waitUntil("the new plan is shown", () -> {
            saved();
            return facts().stream().anyMatch(fact -> fact.startsWith("nobody: lifang"));
        });
    }

    @Test
    void whatIsDamagedSaysWhere() throws Exception {
        Files.writeString(path(file), text(file).replaceFirst("北京", "南京"));
        file.refreshLocal(0, null);
        doubleClick();
        Driver.waitUntil(
                "it is said", () -> Widgets.texts(window()).stream().anyMatch(words -> words.contains("checksum")));
        Picture.take("damaged-plan");
        assertThat(Widgets.button(window(), "Apply…").isEnabled()).isFalse();
    }
}
