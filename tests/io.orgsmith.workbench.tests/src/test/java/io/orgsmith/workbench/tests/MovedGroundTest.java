// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.saved.Rest;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.workbench.databases.work.Proposed;
import java.nio.file.Files;
import java.time.Instant;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** A saved plan is refused in words when what it stands on has moved. */
class MovedGroundTest extends SavedPlanScene {
    /** A lab as the text was, and a plan for what the text says now. */
    private void planned() throws Exception {
        lab = AppliedLab.of(example.project());
        example.replace("enterprise.org", "city \"天津\"", "city \"滨海\"");
        Driver.waitUntil(
                "the text is read anew",
                () -> Beside.theWindow(() -> Proposed.of(lab, new NullProgressMonitor())
                                .summary()
                                .change())
                        == 1);
        saved();
        doubleClick();
        opened();
    }

    private String refused() throws Exception {
        Mouse.click(Widgets.button(window(), "Apply…"));
        var dialog = dialog("Apply…");
        Picture.take("moved");
        var words = Dialogs.words(dialog);
        Mouse.click(Widgets.button(dialog, "OK"));
        Driver.waitUntil("it is read", dialog::isDisposed);
        return words;
    }

    @Test
    void whatSomebodyChangedIsNamed() throws Exception {
        planned();
        byHand("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '塘沽' WHERE LOCATION_CODE = '天津分公司'");
        assertThat(refused())
                .contains("has changed since it was made")
                .contains("location 天津分公司: city was \"天津\", is now \"塘沽\"");
        assertThat(new History(lab.source()).runs()).hasSize(1);
    }

    @Test
    void whatIsChangedElsewhereDoesNotMatter() throws Exception {
        planned();
        byHand("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '浦东' WHERE LOCATION_CODE = '上海基地'");
        Mouse.click(Widgets.button(window(), "Apply…"));
        var wizard = dialog("Apply to the lab");
        assertThat(Widgets.texts(wizard)).anyMatch(words -> words.contains("天津分公司"));
    }

    @Test
    void whatWasAppliedAlreadyIsSaidWithItsRun() throws Exception {
        planned();
        var saved = PlanFile.read(Files.readAllBytes(path(example.file("plans/plan.orgplan"))));
        var order = Rest.of(saved, lab.source()).order("wangqiang", Instant.now(), Commits.ONCE);
        new Apply(lab.source()).run(order, step -> {});
        assertThat(refused()).contains("already applied by run 2");
    }
}
