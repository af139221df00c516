// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several elements share is made and filled in by mouse: templates, defaults and environments. */
class ExplorerTemplateTest extends ExplorerScene {
    private PropertySheet sheet;

    @BeforeEach
    void open() throws Exception {
        sheet = new PropertySheet(Properties.open());
        page.activate(explorer.view());
        explorer.click("GH", "  TV");
    }

    @Test
    void aTemplateIsMadeAndFilledInAndAPlantIsLikeIt() throws Exception {
        create("Template…", "New template", "inventory organization", "FACTORY");
        awaitLine("FACTORY");
        sheet.say("Calendar", "GH_WORK").say("Planned with MRP", "yes");
        page.activate(explorer.view());
        ContextMenu.choose(explorer.tree(), "New Declaration", "Subinventory…");
        answer("New subinventory", "", "Raw materials", "", "RAW");
        awaitLine("RAW");
        Picture.take("explorer-template");
        assertThat(text()).contains("""

            template FACTORY for inventory organization {
              calendar GH_WORK  mrp
              subinventory RAW { description "Raw materials" }
            }
            """);
        explorer.unfold("GH", "  TV");
        explorer.click("GH", "  TV", "CD_TV_PLANT");
        Driver.waitUntil("it is shown", () -> sheet.view().value("Id").equals("CD_TV_PLANT"));
        sheet.say("Templates", "FACTORY");
        assertThat(text()).contains("code C01 like FACTORY {");
    }

    @Test
    void aTemplateIsOpenedRenamedAndDeletedFromItsLine() throws Exception {
        explorer.unfold("Further", "template");
        explorer.click("Further", "template", "DEPOT");
        ContextMenu.choose(explorer.tree(), "Open Declaration");
        Driver.waitUntil("the text is open", () -> page.getActiveEditor() != null);
        assertThat(OrgEditor.active().text().getSelectionText()).isEqualTo("DEPOT");
        page.activate(explorer.view());
        Driver.press(0, (int) SWT.DEL);
        Driver.waitUntil("it is asked", () -> Widgets.shell("Delete").isPresent());
        var dialog = Widgets.shell("Delete").orElseThrow();
        assertThat(Widgets.texts(dialog)).anyMatch(each -> each.contains("template DEPOT"));
        Mouse.click(Widgets.button(dialog, "Delete"));
        Driver.waitUntil(
                "it is gone", () -> !OrgEditor.active().text().getText().contains("DEPOT for"));
        assertThat(OrgEditor.active().text().getText()).doesNotContain("like DEPOT");
    }

    @Test
    void whatHoldsForAKindIsMadeTheSameWay() throws Exception {
        create("Defaults…", "New defaults", "location");
        awaitLine("defaults for location");
        sheet.say("Country", "CN");
        assertThat(text()).contains("\ndefaults for location { country CN }\n");
    }

    @Test
    void anElementHasAnotherNameInAnEnvironment() throws Exception {
        Modal.open(
                () -> ContextMenu.choose(explorer.tree(), "New Declaration", "Environment…"),
                "New environment",
                dialog -> {
                    Driver.type("PILOT");
                    Driver.press(0, (int) SWT.CR);
                });
        awaitLine("PILOT");
        explorer.click("GH", "  TV");
        Driver.waitUntil("it is asked for", () -> sheet.view().has("Name in PILOT"));
        sheet.say("Name in PILOT", "PILOT TV");
        assertThat(text()).contains("environment PILOT { operating unit TV is \"PILOT TV\" }\n");
        page.activate(explorer.view());
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> text().contains("environment PILOT {}\n"));
    }

    private void create(String line, String title, String... texts) throws Exception {
        ContextMenu.choose(explorer.tree(), "New Declaration", line);
        answer(title, texts);
    }

    /** @param answers the line to choose where there is a list, then what is typed */
    private static void answer(String title, String... answers) throws Exception {
        Driver.waitUntil("it is asked for", () -> Widgets.shell(title).isPresent());
        var dialog = Widgets.shell(title).orElseThrow();
        for (var list : Widgets.all(dialog, Combo.class)) {
            assertThat(list.getItems()).contains(answers[0]);
            list.select(List.of(list.getItems()).indexOf(answers[0]));
            list.notifyListeners(SWT.Selection, new Event());
        }
        int answer = 1;
        for (var field : Widgets.all(dialog, Text.class)) {
            if ((field.getStyle() & SWT.READ_ONLY) == 0) {
                field.setText(answers[answer++]);
            }
        }
        Mouse.click(Widgets.button(dialog, "OK"));
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
    }

    private void awaitLine(String words) throws Exception {
        Driver.waitUntil(words + " is selected", () -> Stream.of(explorer.tree().getSelection())
                .anyMatch(each -> each.getText().contains(words)));
    }

    private String text() throws Exception {
        var all = new StringBuilder();
        for (var name : List.of("enterprise.org", "accounting.org", "organizations.org", "access.org")) {
            all.append(Files.readString(example.file(name).getLocation().toPath()));
        }
        return all.toString();
    }
}
