// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plan is applied where it is shown, to the database that it is for. */
class PlanApplyTest extends SavedPlanScene {
    private Comparison plan(String words) throws Exception {
        Mouse.click(databases.lab());
        databases.click("Plan");
        return Comparison.awaiting("plan", words);
    }

    @Test
    void whatIsLeftIsShownAfterwards() throws Exception {
        makeLab();
        var plan = plan("153 to create");
        Toolbar.press(plan.view(), "Apply…");
        var wizard = dialog("Apply to the lab");
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
        Comparison.awaiting("plan", "the lab of television: nothing to do");
        assertThat(plan.lines()).isEmpty();
    }

    @Test
    void thatNothingIsToBeDoneIsSaid() throws Exception {
        AppliedLab.of(example.project());
        databases.refresh();
        Toolbar.press(plan("nothing to do").view(), "Apply…");
        var notice = dialog("Apply");
        assertThat(Dialogs.words(notice)).contains("the lab of television: nothing to do");
        Picture.take("apply-nothing");
        Mouse.click(Widgets.button(notice, "OK"));
        Driver.waitUntil("it is closed", notice::isDisposed);
    }

    @Test
    void anotherDatabaseThatIsChosenMeanwhileIsLeftAlone() throws Exception {
        makeLab();
        var plan = plan("to create");
        var other = Example.copy("television2").checked();
        try {
            Databases.open();
            Driver.waitUntil("it is shown", () -> databases.lab().getParent().getItemCount() == 2);
            Mouse.click(databases.lab().getParent().getItem(1).getItem(0));
            Databases.page().activate(plan.view());
            Toolbar.press(plan.view(), "Apply…");
            assertThat(dialog("Apply to the lab").getText()).endsWith("of television");
            Keys.escape();
        } finally {
            other.delete();
        }
    }
}
