// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Where people put figures stands in a file beside the text, which stays as it is. */
class DiagramPlaceTest extends DiagramScene {
    private static final String BJ_TV = "legal-entity:BJ_TV";

    @Test
    void aFigureStaysWhereItIsPut() throws Exception {
        var before = text();
        diagram.zoom(0.5);
        diagram.reveal(BJ_TV);
        int x = box();
        Driver.waitUntil("the place is kept", () -> {
            drag();
            return places().matches("structure legal-entity:BJ_TV \\d+ \\d+\n");
        });
        Driver.waitUntil("it stands there", () -> Math.abs(box() - x - 80) <= 2);
        assertThat(text()).isEqualTo(before);
        Picture.take("diagram-placed");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it stands where it stood", () -> places().isEmpty() && box() == x);
    }

    /** A place is not in the text, so that the text has nothing to ask about it. */
    @Test
    void itsPlaceIsTakenBackUnaskedWhileATextIsOpen() throws Exception {
        OrgEditor.open(example.file("organizations.org"));
        page.activate(diagram.editor());
        diagram.zoom(0.5);
        diagram.reveal(BJ_TV);
        Driver.waitUntil("the place is kept", () -> {
            drag();
            return !places().isEmpty();
        });
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it stands where it stood", () -> places().isEmpty());
    }

    @Test
    void whatAnotherProgramSaysOfPlacesIsFollowed() throws Exception {
        Files.writeString(file(), "structure legal-entity:BJ_TV 900 20\n");
        example.project().refreshLocal(1, null);
        Driver.waitUntil("it stands there", () -> box() == 900);
        example.file("diagram.positions").delete(true, null);
        Driver.waitUntil("the layout has it again", () -> box() != 900);
    }

    @Test
    void aRenamedElementTakesItsPlaceAlong() throws Exception {
        Files.writeString(file(), "structure operating-unit:XRAY 40 50\n");
        example.project().refreshLocal(1, null);
        var explorer = Explorer.open();
        explorer.waitForLines();
        explorer.click("GH", "  XRAY");
        Modal.open(() -> ContextMenu.choose(explorer.tree(), "Rename..."), "Rename", wizard -> {
            Driver.type("MEDICAL");
            Driver.waitUntil(
                    "the id may be had", () -> Widgets.button(wizard, "OK").isEnabled());
            Mouse.click(Widgets.button(wizard, "OK"));
        });
        Driver.waitUntil("its place is", () -> places().equals("structure operating-unit:MEDICAL 40 50\n"));
        page.activate(diagram.editor());
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("both are as before", () -> places().equals("structure operating-unit:XRAY 40 50\n"));
        assertThat(text()).contains("operating unit XRAY \"").doesNotContain("MEDICAL");
    }

    @Test
    void aRenamedCompanyValueDoesSoWithAllThatNamesIt() throws Exception {
        Files.writeString(file(), "accounting segment-value:GH_COMPANY.51 40 50\n");
        example.project().refreshLocal(1, null);
        var editor = OrgEditor.open(example.file("accounting.org"));
        editor.caretBehind("value 5");
        Modal.open(() -> Driver.press(SWT.ALT | SWT.SHIFT, 'r'), "Rename", wizard -> {
            Driver.type("52");
            Driver.waitUntil(
                    "the id may be had", () -> Widgets.button(wizard, "OK").isEnabled());
            Mouse.click(Widgets.button(wizard, "OK"));
        });
        Driver.waitUntil("its place is", () -> places().equals("accounting segment-value:GH_COMPANY.52 40 50\n"));
        assertThat(editor.text().getText())
                .contains("value 52 \"武汉光华医疗\"", "ledger CN  balancing segment values 52  registration");
    }

    @Test
    void aSubinventoryTakesItsPlaceToAnotherOrganization() throws Exception {
        var parts = "subinventory:TJ_SERVICE.PARTS";
        Files.writeString(file(), "structure " + parts + " 12 40\n");
        example.project().refreshLocal(1, null);
        diagram.zoom(0.5);
        var depot = "inventory-organization:TJ_DEPOT";
        diagram.reveal(parts, depot);
        Mouse.drag(diagram.place(parts), diagram.place(depot));
        Driver.waitUntil("it is there", () -> diagram.shows("subinventory:TJ_DEPOT.PARTS"));
        assertThat(places()).isEqualTo("structure subinventory:TJ_DEPOT.PARTS 12 40\n");
        settle();
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("its place is as before", () -> places().equals("structure " + parts + " 12 40\n"));
    }

    /** Again where the hand was quicker than the workbench, which took it for a click. */
    private void drag() throws Exception {
        if (places().isEmpty()) {
            var start = diagram.place(BJ_TV);
            Mouse.drag(start, new Point(start.x + 40, start.y - 60));
        }
    }

    private int box() {
        return diagram.part(BJ_TV).getFigure().getBounds().x;
    }

    private String places() throws Exception {
        return Files.exists(file()) ? Files.readString(file()) : "";
    }

    private Path file() {
        return example.file("diagram.positions").getLocation().toPath();
    }
}
