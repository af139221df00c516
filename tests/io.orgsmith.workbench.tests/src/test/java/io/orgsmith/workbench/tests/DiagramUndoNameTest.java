// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The Edit menu says which gesture undo takes back, and redo does again. */
class DiagramUndoNameTest extends DiagramScene {
    private static final String TJ = "inventory-organization:TJ_SERVICE";
    private static final String MOVED = "Move inventory organization TJ_SERVICE to operating unit XRAY";

    @Test
    void aGestureOnATextThatIsClosed() throws Exception {
        move();
        named();
    }

    @Test
    void aGestureOnATextThatIsOpen() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        page.activate(diagram.editor());
        move();
        named();
        page.activate(editor.editor());
        Driver.waitUntil("the text names it, too", () -> undo().startsWith("Undo Move inventory"));
    }

    @Test
    void aGestureAfterSomebodyTyped() throws Exception {
        var editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind("en \"X-ray Business");
        Driver.type("es");
        Driver.waitUntil("it is drawn", () -> diagram.name(XRAY).equals("X-ray Businesses"));
        page.activate(diagram.editor());
        Driver.waitUntil("typing is named", () -> undo().equals("Undo Typing"));
        move();
        named();
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("typing comes next", () -> undo().equals("Undo Typing"));
        assertThat(diagram.name(XRAY)).isEqualTo("X-ray Businesses");
    }

    @Test
    void twoGesturesThereAndBack() throws Exception {
        OrgEditor.open(example.file("organizations.org"));
        page.activate(diagram.editor());
        move();
        settle();
        diagram.click(XRAY);
        Driver.press(0, SWT.F2);
        Driver.waitUntil("the name can be typed", () -> Diagram.field().isPresent());
        Diagram.field().orElseThrow().setText("Rays");
        Keys.enter();
        Driver.waitUntil("the name is named", () -> undo().startsWith("Undo Name operating"));
        Toolbar.pressWhenEnabled(Toolbar::undo);
        named();
        assertThat(Menus.of("Edit").get(1)).startsWith("Redo Name operating");
        Toolbar.pressWhenEnabled(Toolbar::undo);
        Driver.waitUntil("it is back", () -> diagram.around(TJ).equals(TV));
        assertThat(Menus.of("Edit").get(1)).startsWith("Redo Move inventory");
        Toolbar.pressWhenEnabled(Toolbar::redo);
        named();
        assertThat(Menus.of("Edit").get(1)).startsWith("Redo Name operating");
    }

    private void move() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(XRAY, TJ);
        settle();
        Mouse.drag(diagram.place(TJ), diagram.place(XRAY));
        Driver.waitUntil("it stands in the other unit", () -> diagram.around(TJ).equals(XRAY));
    }

    private void named() throws Exception {
        settle();
        Driver.waitUntil("the gesture is named", () -> undo().startsWith("Undo Move inventory"));
        assertThat(Toolbar.undo().getToolTipText()).startsWith("Undo " + MOVED);
    }

    private static String undo() {
        return Menus.of("Edit").get(0);
    }
}
