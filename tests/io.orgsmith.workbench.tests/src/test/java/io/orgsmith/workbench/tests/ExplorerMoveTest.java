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
    void theKeyboardMovesThroughAList() throws Exception {
        openBoth();
        Mouse.click(explorer.item("GH", "TV", "SH_TV_PLANT"));
        Driver.press(SWT.ALT | SWT.SHIFT, 'v');
        Driver.waitUntil("the list is open", () -> Widgets.shell("Move To").isPresent());
        Widgets.shell("Move To").orElseThrow().forceActive();
        Driver.type("x-ray");
        Picture.take("move-to");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it has moved", () -> hasBelow("XRAY", "SH_TV_PLANT"));
        assertThat(hasBelow("TV", "SH_TV_PLANT")).isFalse();
        assertThat(text().indexOf("organization SH_TV_PLANT")).isGreaterThan(text().indexOf("operating unit XRAY"));
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
        viewer.setExpandedState(explorer.item(path).getData(), true);
        Driver.waitUntil("it is open", () -> {
            var lines = explorer.item(path).getItems();
            return lines[1].getBounds().y > lines[0].getBounds().y && lines[0].getBounds().y > bottom(path);
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
