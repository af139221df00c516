// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.RunStep;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a plan only the objects that are chosen are applied, with what they depend on. */
class ApplyPartTest extends SavedPlanScene {
    private PlanLines lines;

    @BeforeEach
    void plan() throws Exception {
        makeLab();
        Mouse.click(databases.lab());
        databases.click("Plan");
        lines = PlanLines.open();
    }

    @Test
    void bothValueSetsThatAreChosenAndNothingElse() throws Exception {
        lines.goTo("value set GH_ACCOUNT");
        Driver.press(SWT.SHIFT, SWT.ARROW_DOWN);
        ContextMenu.choose(lines.tree(), "Apply Only These");
        var wizard = dialog("Apply to the lab");
        Picture.take("apply-part");
        Keys.press(Widgets.button(wizard, "Apply"));
        close(wizard);
        assertThat(new History(lab.source()).steps(1))
                .filteredOn(step -> step.intent().isChange())
                .extracting(RunStep::intent)
                .extracting(intent -> intent.fragment().replaceFirst(".*:", ""))
                .containsExactly("GH_ACCOUNT", "GH_COMPANY");
    }

    @Test
    void withoutAChoiceThereIsNoPart() throws Exception {
        lines.tree().deselectAll();
        assertThat(lines.tree().getSelectionCount()).isZero();
        ContextMenu.choose(lines.tree(), "Save Plan");
        var dialog = dialog("Save Plan");
        assertThat(Widgets.texts(dialog)).anyMatch(words -> words.startsWith("operating unit "));
        Keys.escape();
        Driver.waitUntil("it is closed", dialog::isDisposed);
    }
}
