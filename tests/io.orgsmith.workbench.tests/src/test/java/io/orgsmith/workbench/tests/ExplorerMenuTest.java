// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

/** What can be done with a line of the explorer is in its menu: by a right click or Shift+F10. */
class ExplorerMenuTest extends ExplorerScene {
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";

    @Test
    void aRightClickShowsWhatCanBeDone() throws Exception {
        assertThat(ContextMenu.read(explorer.item("GH", "  TV")))
                .containsSubsequence(
                        "Open Declaration", "Show in Matrix", "Find References", "Move To...", "Rename...");
    }

    @Test
    void aFileIsBegunFromTheMenu() throws Exception {
        assertThat(ContextMenu.read(explorer.item("GH", "  TV"))).startsWith("New Organization File…");
        explorer.click("GH", "  TV");
        Modal.open(
                () -> ContextMenu.choose(explorer.tree(), "New Organization File"), "New Organization File", wizard -> {
                    assertThat(Widgets.texts(wizard)).contains("Folder:", "Declares:", "Name:");
                    Keys.escape();
                });
    }

    @Test
    void shiftF10FindsWhoNamesAnElement() throws Exception {
        explorer.click("GH", "  XRAY");
        ContextMenu.choose(explorer.tree(), "Find References");
        Driver.waitUntil("they are found", () -> found().stream().anyMatch(row -> row.contains("unit XRAY \"")));
        assertThat(found()).allMatch(row -> row.contains("XRAY"));
        page.hideView(page.findView(SEARCH));
    }

    @Test
    void soDoesTheMenuKey() throws Exception {
        explorer.click("GH", "  XRAY");
        ContextMenu.chooseByMenuKey(explorer.tree(), "Open Declaration");
        Driver.waitUntil("the text is open", () -> page.getActiveEditor() != null);
        assertThat(page.getActiveEditor().getTitle()).isEqualTo("organizations.org");
        assertThat(OrgEditor.active().text().getSelectionText()).isEqualTo("XRAY");
    }

    @Test
    void shiftF10GivesAnElementAnotherId() throws Exception {
        explorer.click("GH", "  XRAY");
        Modal.open(() -> ContextMenu.choose(explorer.tree(), "Rename..."), "Rename", wizard -> {
            Driver.type("MEDICAL");
            Driver.waitUntil(
                    "the id may be had", () -> Widgets.button(wizard, "OK").isEnabled());
            Mouse.click(Widgets.button(wizard, "OK"));
        });
        Driver.waitUntil(
                "the line has it", () -> explorer.below("GH").stream().anyMatch(line -> line.endsWith("MEDICAL")));
        assertThat(text()).contains("operating unit MEDICAL \"").doesNotContain("operating unit XRAY");
        assertThat(example.errors()).as("who named it names it still").isEmpty();
    }

    @Test
    void aRightClickPutsRightWhatWasFoundAndCtrlZTakesThatBack() throws Exception {
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        var wrong = text();
        Driver.waitUntil("it is found", () -> !example.errors().isEmpty());
        ((TreeViewer) explorer.view().getSite().getSelectionProvider())
                .setExpandedState(explorer.item("GH", "  TV").getData(), true);
        explorer.click("GH", "  TV", "CD_TV_PLANT");
        var plant = explorer.item("GH", "  TV", "CD_TV_PLANT");
        ContextMenu.chooseByMouse(plant, "Quick Fix", "Add CD_TV to the legal entities");
        Driver.waitUntil("it is right", () -> example.errors().isEmpty());
        assertThat(text()).contains("SZ_EL, XA_SALES, CD_TV");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is wrong again", () -> text().equals(wrong));
    }

    private List<String> found() {
        return Widgets.all(page.getWorkbenchWindow().getShell(), Table.class).stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(TableItem::getText)
                .filter(row -> row.contains(".org:"))
                .toList();
    }

    private String text() throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }
}
