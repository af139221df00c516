// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.export.PictureFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram beside the other views. */
class DiagramFollowTest extends DiagramScene {
    @Test
    void propertiesAreThoseOfTheFigure() throws Exception {
        var properties = Properties.open();
        page.activate(diagram.editor());
        diagram.click(TV);
        Driver.waitUntil("they are shown", () -> properties.value("Name").equals("电视机业务"));
    }

    @Test
    void theExplorerFollowsWhereItIsLinked() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        Toolbar.press(explorer.view(), "Link with Editor");
        try {
            page.activate(diagram.editor());
            diagram.click(TV);
            Driver.waitUntil(
                    "its line is selected",
                    () -> explorer.tree().getSelectionCount() == 1
                            && explorer.tree().getSelection()[0].getText().contains("TV"));
        } finally {
            Toolbar.press(explorer.view(), "Link with Editor");
        }
    }

    @Test
    void theDiagramFollowsTheExplorer() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        explorer.click("GH", "XRAY");
        Driver.waitUntil(
                "the figure is selected",
                () -> diagram.viewer().getSelectedEditParts().contains(diagram.part(XRAY)));
    }

    @Test
    void theExplorerOpensWhatIsAroundAnElement() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        explorer.click("GH", "XRAY");
        Driver.press(SWT.CTRL | SWT.SHIFT, 'd');
        Driver.waitUntil("another diagram is open", () -> Diagram.active().editor() != diagram.editor());
        Driver.waitUntil("it shows the unit", () -> Diagram.active().shows(XRAY));
        assertThat(Diagram.active().shows(TV)).isFalse();
        assertThat(Diagram.active().editor().getTitle()).isEqualTo("XRAY");
    }

    @Test
    void theOutlineShowsAllOfItSmall() throws Exception {
        page.showView(IPageLayout.ID_OUTLINE);
        page.activate(diagram.editor());
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
        Picture.take("diagram-overview");
        assertThat(Widgets.texts(page.getWorkbenchWindow().getShell()))
                .doesNotContain("There is no active editor that provides an outline.");
    }

    @Test
    void thePictureIsSavedAsItIsSeen(@TempDir Path folder) throws Exception {
        var file = folder.resolve("structure.svg");
        new PictureFile(diagram.editor().drawing(), Theme.PRINT).write(file);
        assertThat(Files.readString(file)).contains("Television Business", "#000000");
    }

    @Test
    void thePictureIsSavedAsPngToo(@TempDir Path folder) throws Exception {
        var file = folder.resolve("structure.png");
        new PictureFile(diagram.editor().drawing(), Theme.DARK).write(file);
        var image = new ImageData(file.toString());
        assertThat(image.type).isEqualTo(SWT.IMAGE_PNG);
        assertThat(image.width).isGreaterThan(1000);
        assertThat(image.palette.getRGB(image.getPixel(2, 2)).red).as("dark").isLessThan(64);
    }
}
