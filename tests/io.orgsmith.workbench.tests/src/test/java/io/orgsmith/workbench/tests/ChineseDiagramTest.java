// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Diagrams in the workbench that was started with {@code -nl zh}. */
class ChineseDiagramTest extends DiagramScene {
    /** Those of the platform itself, which has no Chinese here. */
    private static final Set<String> PLATFORM = Set.of("Select", "Marquee");

    @BeforeEach
    void chinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void namesAndToolsAreChinese() throws Exception {
        assertThat(diagram.name(TV)).isEqualTo("电视机业务");
        assertThat(tools()).contains("库存组织", "关系", "图外元素", "地点").allMatch(ChineseDiagramTest::isChinese);
        diagram.zoom(0.75);
        Picture.take("diagram-zh");
        diagram.editor().choose(View.ACCESS);
        Driver.waitUntil("responsibilities are there", () -> diagram.shows("responsibility:TV_BUYER"));
        assertThat(tools()).contains("职责").allMatch(ChineseDiagramTest::isChinese);
    }

    @Test
    void whatIsRefusedIsExplainedInChinese() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal("business-group:GH", "inventory-organization:MASTER");
        settle();
        Mouse.drag(diagram.place("legal-entity:BJ_TV"), diagram.place("inventory-organization:MASTER"));
        StatusLine.waitFor("不能归属于 库存组织 MASTER");
        Picture.take("diagram-refused-zh");
        diagram.editor().toggle(Entity.SUBINVENTORY);
        Driver.waitUntil("what is hidden is said, too", () -> Bars.place(diagram, "种类（隐藏 1 种）") != null);
    }

    @Test
    void whatIsDeletedAlongHasChineseNames() throws Exception {
        diagram.zoom(0.5);
        diagram.reveal(XRAY);
        diagram.click(XRAY);
        Driver.press(0, SWT.DEL);
        Driver.waitUntil("it asks", () -> Widgets.shell("删除").isPresent());
        var dialog = Widgets.shell("删除").orElseThrow();
        Picture.take("diagram-delete-zh");
        assertThat(Dialogs.words(dialog)).contains("业务实体 XRAY X 光机业务");
        assertThat(Widgets.all(dialog, List.class).get(0).getItems())
                .anyMatch(line -> line.startsWith("子库存 WH_XR_PLANT.FG "));
        dialog.close();
    }

    private Stream<String> tools() {
        var palette = diagram.viewer().getEditDomain().getPaletteViewer();
        return Stream.of(palette.getEditPartRegistry().keySet().toArray())
                .filter(PaletteEntry.class::isInstance)
                .map(each -> ((PaletteEntry) each).getLabel())
                .filter(label -> label != null && !label.isEmpty() && !PLATFORM.contains(label));
    }

    private static boolean isChinese(String label) {
        return label.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }
}
