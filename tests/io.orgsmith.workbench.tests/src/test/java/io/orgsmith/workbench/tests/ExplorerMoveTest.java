// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A line gets another owner by mouse or by keys, and the text says so. */
class ExplorerMoveTest extends ExplorerScene {
    @Test
    void aPlantIsDraggedToAnotherUnit() throws Exception {
        openBoth();
        Mouse.drag(explorer.item("GH", "TV", "SZ_TV_PLANT"), explorer.item("GH", "XRAY"));
        Driver.waitUntil("it is gone from its unit", () -> !hasBelow("TV", "SZ_TV_PLANT"));
        assertThat(hasBelow("XRAY", "SZ_TV_PLANT")).isTrue();
        var text = text();
        assertThat(text.indexOf("inventory organization SZ_TV_PLANT")).isGreaterThan(text.indexOf("unit XRAY"));
        assertThat(text).contains("      legal entity SZ_EL  at SZ  cost center CC_SZ_TV\n    }\n  }\n");
    }

    @Test
    void whatMakesNoSenseIsNotDone() throws Exception {
        var before = text();
        openBoth();
        Mouse.drag(explorer.item("GH", "TV", "SZ_TV_PLANT"), explorer.item("GH", "CC_BJ_HQ"));
        Mouse.drag(explorer.item("GH", "CC_BJ_HQ"), explorer.item("GH", "XRAY"));
        assertThat(hasBelow("TV", "SZ_TV_PLANT")).isTrue();
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theKeyboardMovesThroughAList() throws Exception {
        openBoth();
        explorer.click("GH", "TV", "SH_TV_PLANT");
        Driver.press(SWT.ALT | SWT.SHIFT, 'v');
        Driver.waitUntil("the list is open", () -> Widgets.shell("Move To").isPresent());
        Widgets.shell("Move To").orElseThrow().forceActive();
        Driver.type("x-ray");
        Picture.take("move-to");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it has moved", () -> hasBelow("XRAY", "SH_TV_PLANT"));
    }

    @Test
    void ctrlZTakesAMoveBack() throws Exception {
        var before = text();
        openBoth();
        Mouse.drag(explorer.item("GH", "TV", "XA_DEPOT"), explorer.item("GH", "XRAY"));
        Driver.waitUntil("it has moved", () -> hasBelow("XRAY", "XA_DEPOT"));
        explorer.click("GH");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is back", () -> hasBelow("TV", "XA_DEPOT"));
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void whatBelongsToNothingIsMovedIntoAGroup() throws Exception {
        example.replace("organizations.org", "// Nothing is older", "cost center CC_NEW \"New\"\n// Nothing is older");
        Driver.waitUntil("it has a line", () -> explorer.item("Further", "cost center") != null);
        explorer.unfold("Further", "cost center");
        explorer.click("Further", "cost center", "New");
        Driver.press(SWT.ALT | SWT.SHIFT, 'v');
        Driver.waitUntil("the list is open", () -> Widgets.shell("Move To").isPresent());
        Widgets.shell("Move To").orElseThrow().forceActive();
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil(
                "the text says so", () -> text().contains("cost center CC_NEW \"New\" { business group GH }\n"));
    }

    private boolean hasBelow(String unit, String plant) {
        return explorer.below("GH", unit).stream().anyMatch(line -> line.contains(plant));
    }

    private void openBoth() throws Exception {
        open("GH", "XRAY");
        open("GH", "TV");
        for (int i = 0; i < 20; i++) {
            Driver.work();
        }
    }

    /** Opens a line, and waits until those below it are laid out. */
    private void open(String... path) throws Exception {
        var viewer = (TreeViewer) explorer.view().getSite().getSelectionProvider();
        Driver.waitUntil("it is open", () -> {
            // The lines may have been made anew since.
            viewer.setExpandedState(explorer.item(path).getData(), true);
            var lines = explorer.item(path).getItems();
            return lines.length > 1
                    && lines[1].getBounds().y > lines[0].getBounds().y
                    && lines[0].getBounds().y > bottom(path);
        });
    }

    private int bottom(String... path) {
        var area = explorer.item(path).getBounds();
        return area.y + area.height - 1;
    }

    private String text() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }
}
