// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What the palette and the keys make of the text. */
class DiagramToolsTest extends DiagramScene {
    private static final String CD_TV = "legal-entity:CD_TV";

    @Test
    void aLineIsDrawnFromAUnitToACompany() throws Exception {
        var before = text();
        show(XRAY, CD_TV);
        diagram.take("works for the legal entity");
        Mouse.tap(diagram.place(XRAY));
        Mouse.tap(diagram.place(CD_TV));
        Driver.waitUntil("the text says so", () -> text().contains("WH_MED, BJ_TV, SH_EL, CD_TV  // two of them"));
        settle();
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> text().equals(before));
    }

    @Test
    void aPlantIsCreatedInAUnit() throws Exception {
        var before = text();
        show(XRAY);
        diagram.take("inventory organization");
        Mouse.tap(diagram.place(XRAY));
        Driver.waitUntil("name and id are asked for", () -> dialog("New inventory organization"));
        Driver.type("Wuhan Depot");
        Picture.take("diagram-new");
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is drawn", () -> diagram.shows("inventory-organization:WUHAN_DEPOT"));
        assertThat(text())
                .contains("cost center CC_WH_XR\n    }\n    inventory organization WUHAN_DEPOT \"Wuhan Depot\"\n  }\n");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is as before", () -> text().equals(before));
    }

    @Test
    void whatNobodyNamesIsDeletedAtOnce() throws Exception {
        var before = text();
        var parts = "subinventory:TJ_SERVICE.PARTS";
        show(parts);
        diagram.click(parts);
        Driver.press(0, SWT.DEL);
        Driver.waitUntil("it is gone", () -> !diagram.shows(parts));
        assertThat(text()).isEqualTo(before.replace("      subinventory PARTS { description \"维修备件库\" }\n", ""));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is there again", () -> diagram.shows(parts));
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void whatGoesAlongIsShownBefore() throws Exception {
        show(XRAY);
        diagram.click(XRAY);
        Driver.press(0, SWT.DEL);
        Driver.waitUntil("it asks", () -> dialog("Delete"));
        Picture.take("diagram-delete");
        var dialog = Widgets.shell("Delete").orElseThrow();
        assertThat(Dialogs.words(dialog)).contains("Delete operating unit XRAY X-ray Business?");
        assertThat(Widgets.all(dialog, org.eclipse.swt.widgets.List.class))
                .extracting(list -> String.join("\n", list.getItems()))
                .satisfiesExactly(
                        inside -> assertThat(inside)
                                .contains("inventory organization SH_XR_PLANT Shanghai X-ray Plant")
                                .contains("subinventory SH_XR_PLANT.MRB 待处理品库", "subinventory WH_XR_PLANT.FG 成品库"),
                        named -> assertThat(named).contains("access.org", "organizations.org", "under XRAY"));
        Mouse.click(Widgets.button(dialog, "Delete"));
        Driver.waitUntil("it is gone", () -> !diagram.shows(XRAY));
        assertThat(text()).doesNotContain("XR_PLANT").contains("operating unit TV");
    }

    private static boolean dialog(String title) {
        var shell = Widgets.shell(title);
        shell.ifPresent(each -> {
            if (!each.equals(each.getDisplay().getActiveShell())) {
                each.forceActive();
            }
        });
        return shell.isPresent()
                && shell.get().equals(shell.get().getDisplay().getActiveShell())
                && (Widgets.all(shell.get(), Text.class).isEmpty()
                        || Diagram.field().isPresent());
    }

    private void show(String... ids) throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(ids);
    }
}
