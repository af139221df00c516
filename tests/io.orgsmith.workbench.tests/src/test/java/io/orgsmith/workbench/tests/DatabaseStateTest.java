// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.Lab;
import org.junit.jupiter.api.Test;

/** The Databases view says how it stands with a lab. */
class DatabaseStateTest extends SavedPlanScene {
    private void awaits(int column, String words) throws Exception {
        // What comes of it opens a view in front of this one.
        Driver.waitUntil(words, () -> {
            Databases.page().activate(databases.view());
            return databases.lab().getText(column).matches(words);
        });
    }

    private void clicks(String tool) throws Exception {
        databases = Databases.open();
        Mouse.click(databases.lab());
        databases.click(tool);
    }

    @Test
    void whatWasDoneToALabAndWhatWasFoundOutStandBesideIt() throws Exception {
        assertThat(databases.lab().getText(1)).isEmpty();
        clicks("Make Lab");
        awaits(1, "12\\.2, nothing applied yet");
        clicks("Verify");
        awaits(2, "2.*: 153 of 153 not as wanted");
        clicks("Apply…");
        var wizard = dialog("Apply to the lab");
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
        awaits(1, "2.*, text [0-9a-f]{8}");
        awaits(2, "2.*: verified");
        clicks("Show Drift");
        awaits(2, "2.*: no drift");
        Picture.take("databases-state");
    }

    @Test
    void driftIsRememberedUntilTheDatabaseIsChanged() throws Exception {
        lab = AppliedLab.of(example.project());
        byHand("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '滨海' WHERE LOCATION_CODE = '天津分公司'");
        databases.refresh();
        clicks("Show Drift");
        awaits(2, "2.*: 1 of 153 drifted");
        clicks("Apply…");
        var wizard = dialog("Apply to the lab");
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
        awaits(2, "2.*: verified");
    }

    @Test
    void aLabThatIsThrownAwayHasNoState() throws Exception {
        lab = AppliedLab.of(example.project());
        databases.refresh();
        awaits(1, "2.*, text .*");
        example.project().getFolder(".orgsmith").refreshLocal(2, null);
        example.project().getFolder(".orgsmith").delete(true, null);
        assertThat(new Lab(example.project()).isThere()).isFalse();
        awaits(1, "");
    }
}
