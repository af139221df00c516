// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Names are typed over in their figures: that name which the figure shows, in whatever language it is. */
class DiagramNameTest extends DiagramScene {
    @Test
    void theEnglishNameIsTypedOver() throws Exception {
        var before = text();
        rename(TV, "Television Business", "Screens");
        Driver.waitUntil("the figure says so", () -> diagram.name(TV).equals("Screens"));
        assertThat(text()).isEqualTo(before.replace("en \"Television Business\"", "en \"Screens\""));
        settle();
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> text().equals(before));
    }

    @Test
    void whatIsBeingTypedIsTakenWhenAnotherViewIsChosen() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(TV);
        diagram.click(TV);
        Driver.press(0, SWT.F2);
        Driver.waitUntil("the name can be typed", () -> Diagram.field().isPresent());
        Diagram.field().orElseThrow().setText("Screens");
        diagram.editor().choose(View.ACCOUNTING);
        Driver.waitUntil("it is written", () -> text().contains("en \"Screens\""));
    }

    @Test
    void aNameThatIsThereInChineseOnlyIsTypedOver() throws Exception {
        example.replace(
                "organizations.org",
                "operating unit TV \"电视机业务\" en \"Television Business\"",
                "operating unit TV \"电视机业务\"");
        Driver.waitUntil("the Chinese one is shown", () -> diagram.name(TV).equals("电视机业务"));
        var before = text();
        rename(TV, "电视机业务", "电视业务");
        Driver.waitUntil("the figure says so", () -> diagram.name(TV).equals("电视业务"));
        assertThat(text()).isEqualTo(before.replace("\"电视机业务\"", "\"电视业务\""));
    }

    private void rename(String id, String shown, String typed) throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(id);
        diagram.click(id);
        Driver.press(0, SWT.F2);
        Driver.waitUntil("the name can be typed", () -> Diagram.field().isPresent());
        assertThat(Diagram.field().orElseThrow().getText()).isEqualTo(shown);
        Diagram.field().orElseThrow().setText(typed);
        Picture.take("diagram-rename");
        Driver.press(0, (int) SWT.CR);
    }
}
