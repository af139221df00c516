// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What a template makes for several is changed there alone: nobody changes others unawares. */
class MadeByTemplateTest extends DrawnScene {
    private static final String MADE = "subinventory:P1.RAW";
    private static final String OWN = "subinventory:P1.FG";

    @Override
    String start() {
        return """
                enterprise "Huatai" for ebs 12.2
                business group G "Group" {
                  operating unit PUMPS "Pumps" {
                    inventory organization P1 "Plant" like PLANT { subinventory FG }
                    inventory organization P2 "Other" like PLANT
                  }
                }
                template PLANT for inventory organization {
                  subinventory RAW { description "Raw" }
                }
                """;
    }

    @Test
    void itIsNotDeletedFromOneOfThem() throws Exception {
        diagram.editor().select(MADE);
        diagram.canvas().setFocus();
        Driver.press(0, SWT.DEL);
        StatusLine.waitFor("comes from template PLANT");
        assertThat(text()).isEqualTo(start());
    }

    @Test
    void itIsNotRenamedThere() throws Exception {
        diagram.editor().select(MADE);
        diagram.canvas().setFocus();
        Driver.press(0, SWT.F2);
        StatusLine.waitFor("comes from template PLANT");
    }

    @Test
    void norByRenameOrMoveInTheTree() throws Exception {
        var explorer = Explorer.open();
        explorer.waitForLines();
        explorer.unfold("Group", "Pumps", "Plant");
        for (var key : new char[] {'r', 'v'}) {
            explorer.click("Group", "Pumps", "Plant", "Raw");
            Driver.press(SWT.ALT | SWT.SHIFT, key);
            StatusLine.waitFor("comes from template PLANT");
            explorer.click("Group", "Pumps", "Plant");
            Driver.waitUntil("it is said no more of another line", () -> StatusLine.words()
                    .isEmpty());
        }
    }

    @Test
    void itsPropertiesSayWhereItComesFromAndCannotBeChanged() throws Exception {
        var properties = Properties.open();
        diagram.editor().select(MADE);
        Driver.waitUntil("it is shown", () -> properties.value("Id").startsWith("RAW"));
        assertThat(properties.value("Name")).isEqualTo("Raw  — template PLANT");
        properties.edit("Name");
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
        assertThat(Widgets.all(properties.tree(), Text.class)).noneMatch(Text::isVisible);
        assertThat(Widgets.all(properties.tree(), CCombo.class)).noneMatch(CCombo::isVisible);
        page.activate(diagram.editor());
        diagram.editor().select(OWN);
        Driver.waitUntil("the other is shown", () -> properties.value("Id").equals("FG"));
        properties.edit("Name");
        Driver.waitUntil("that of its own can be", () -> Widgets.all(properties.tree(), Text.class).stream()
                .anyMatch(Text::isVisible));
    }
}
