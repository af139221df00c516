// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that is one of before says so, and is made again by a click. */
class PlanAgainTest extends SavedPlanScene {
    private Comparison plan;

    @BeforeEach
    void plan() throws Exception {
        makeLab();
        Mouse.click(databases.lab());
        databases.click("Plan");
        plan = Comparison.awaiting("plan", "to create");
    }

    private static boolean isStale() {
        return Widgets.all(window(), Button.class).stream()
                .anyMatch(button -> button.getText().equals("Plan Again"));
    }

    private static void says(String words) throws Exception {
        Driver.waitUntil(
                "it says: " + words, () -> Widgets.texts(window()).stream().anyMatch(text -> text.contains(words)));
    }

    @Test
    void anEditedTextIsPlannedAgain() throws Exception {
        assertThat(isStale()).isFalse();
        var editor = OrgEditor.open(example.file("enterprise.org"));
        editor.caretBehind("location TJ \"天津");
        Driver.type("x");
        says("The text of television was changed since");
        Picture.take("plan-stale");
        Driver.press(SWT.CTRL, 's');
        Mouse.click(Widgets.button(window(), "Plan Again"));
        Driver.waitUntil("it is one of now", () -> !isStale());
        assertThat(plan.lines()).anyMatch(line -> line.startsWith("location 天津x分公司 (TJ)"));
    }

    @Test
    void aTextThatIsAsBeforeNeedsNoOtherPlan() throws Exception {
        var editor = OrgEditor.open(example.file("enterprise.org"));
        editor.caretBehind("location TJ \"天津");
        Driver.type("x");
        Driver.waitUntil("it is stale", PlanAgainTest::isStale);
        Driver.press(0, SWT.BS);
        Driver.waitUntil("it is one of now", () -> !isStale());
    }
}
