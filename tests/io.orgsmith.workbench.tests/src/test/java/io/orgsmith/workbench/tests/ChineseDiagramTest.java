// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orgsmith.picture.notation.View;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.gef.palette.PaletteEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Diagrams in the workbench that was started with {@code -nl zh}. */
class ChineseDiagramTest extends DiagramScene {
    /** Those of the platform itself, which has no Chinese here. */
    private static final List<String> PLATFORM = List.of("Select", "Marquee");

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
