// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a saved plan was made for can be read in the dark theme. */
class DarkPlanTest extends SavedPlanScene {
    @BeforeEach
    void plan() throws Exception {
        makeLab();
        IDE.openEditor(Databases.page(), saved());
        opened();
    }

    @AfterEach
    void light() throws Exception {
        Theme.choose(Theme.LIGHT);
    }

    @Test
    void thePaperBehindEachFactIsDark() throws Exception {
        Theme.choose(Theme.DARK);
        factsStandOut("dark-plan-later");
    }

    private static void factsStandOut(String name) throws Exception {
        Driver.work();
        Picture.take(name);
        var facts = Widgets.all(window(), Text.class).stream()
                .filter(text -> text.getText().contains("television"))
                .toList();
        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            assertThat(Theme.luminance(paper(fact))).isLessThan(0.1);
            assertThat(Theme.contrast(fact.getForeground().getRGB(), paper(fact)))
                    .isGreaterThan(4.5);
        });
    }

    /** As it is on the screen, far behind the words. */
    private static RGB paper(Text fact) {
        var size = fact.getSize();
        var image = new Image(fact.getDisplay(), size.x, size.y);
        var gc = new GC(fact);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(size.x - 20, size.y / 2));
    }
}
