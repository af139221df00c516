// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.saved.PlanFile;
import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan is saved from the Databases view and, in whole or in part, from the Plan view. */
class SavePlanTest extends SavedPlanScene {
    @BeforeEach
    void lab() throws Exception {
        makeLab();
        Mouse.click(databases.lab());
    }

    private static Object focus() {
        return window().getDisplay().getFocusControl();
    }

    @Test
    void itIsSavedAndOpenedForReview() throws Exception {
        databases.click("Save Plan…");
        var dialog = dialog("Save Plan");
        Picture.take("save-plan");
        Mouse.click(Widgets.button(dialog, "Save"));
        opened();
        Picture.take("saved-plan");
        var file = example.file("plans/plan.orgplan");
        var saved = PlanFile.read(Files.readAllBytes(path(file)));
        assertThat(saved.made().project()).isEqualTo("..");
        assertThat(saved.made().database()).isEmpty();
        assertThat(saved.plan().steps()).hasSize(153);
        assertThat(facts())
                .contains("the lab of television", "television", saved.made().model(), "nobody yet");
        assertThat(saved.made().findings()).isNotEmpty().allMatch(line -> facts().toString()
                .contains(line));
    }

    @Test
    void aNameIsTypedAndWhatItEndsInIsAdded() throws Exception {
        databases.click("Save Plan…");
        var dialog = dialog("Save Plan");
        Driver.waitUntil("the name has the keys", () -> focus() instanceof Text);
        Driver.type("../elsewhere");
        assertThat(Widgets.button(dialog, "Save").isEnabled()).isFalse();
        Driver.press(SWT.CTRL, 'a');
        Driver.type("monday");
        Keys.press(Widgets.button(dialog, "Save"));
        opened();
        assertThat(example.file("monday.orgplan").exists()).isTrue();
    }

    @Test
    void onlySomeObjectsWithWhatTheyDependOn() throws Exception {
        databases.click("Plan");
        var lines = PlanLines.open();
        lines.goTo("business group ");
        ContextMenu.choose(lines.tree(), "Save Only These");
        var dialog = dialog("Save Plan");
        Picture.take("save-part");
        Mouse.click(Widgets.button(dialog, "Save"));
        opened();
        var saved = PlanFile.read(Files.readAllBytes(path(example.file("plans/plan.orgplan"))));
        assertThat(saved.plan().steps())
                .map(step -> step.key().kind().words())
                .contains("business group", "location")
                .doesNotContain("operating unit", "inventory organization");
    }
}
