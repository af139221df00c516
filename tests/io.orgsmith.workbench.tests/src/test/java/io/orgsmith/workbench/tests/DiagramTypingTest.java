// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys mean the text while somebody types, and no figure. */
class DiagramTypingTest extends DiagramScene {
    private String before;

    @AfterEach
    void nothingWasDone() throws Exception {
        settle();
        assertThat(text()).isEqualTo(before);
        assertThat(diagram.shows(TV)).isTrue();
    }

    @Test
    void delTakesALetterOfTheNameAndNotTheFigure() throws Exception {
        before = text();
        diagram.zoom(0.5);
        diagram.reveal(TV);
        diagram.click(TV);
        Driver.press(0, SWT.F2);
        Driver.waitUntil("the name can be typed", () -> Diagram.field().isPresent());
        Driver.press(0, SWT.HOME);
        Driver.press(0, SWT.DEL);
        assertThat(Diagram.field().orElseThrow().getText()).isEqualTo("elevision Business");
        assertThat(Widgets.shell("Delete")).isEmpty();
        Driver.press(0, SWT.ESC);
    }

    @Test
    void wordsAreCopiedInTheSearch() throws Exception {
        before = text();
        diagram.zoom(0.5);
        diagram.click(TV);
        var field = Widgets.all(Bars.above(diagram), Text.class).get(0);
        Driver.waitUntil("one can search", () -> {
            Mouse.click(field);
            return field.isFocusControl();
        });
        Driver.type("tj");
        Driver.press(SWT.CTRL, 'a');
        Driver.press(SWT.CTRL, 'c');
        Driver.press(0, SWT.END);
        Driver.press(SWT.CTRL, 'v');
        assertThat(field.getText()).isEqualTo("tjtj");
        field.setText("");
    }
}
