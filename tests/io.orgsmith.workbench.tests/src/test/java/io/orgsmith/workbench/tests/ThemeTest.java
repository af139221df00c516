// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written can be read, in light and in dark. */
@ExtendWith(ErrorLog.class)
class ThemeTest {
    /** What the Web Content Accessibility Guidelines ask for at level AA. */
    private static final double ENOUGH = 4.5;

    private Example example;
    private OrgEditor editor;

    @BeforeEach
    void open() throws Exception {
        example = Example.television();
        editor = OrgEditor.open(example.file("organizations.org"));
    }

    @AfterEach
    void close() throws Exception {
        Theme.choose(Theme.LIGHT);
        Driver.waitUntil("it is light again", () -> background() > 0.8);
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        example.delete();
    }

    @Test
    void theColoursOfTheLightThemeStandOut() {
        assertThat(background()).isGreaterThan(0.8);
        coloursStandOut();
    }

    @Test
    void theDarkThemeIsDarkAndItsColoursStandOut() throws Exception {
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the editor is dark", () -> background() < 0.1);
        Driver.waitUntil("its colours are", () -> Theme.luminance(colour("keyword")) > 0.2);
        coloursStandOut();
        Commands.run("io.orgsmith.workbench.help.show");
        Picture.take("dark-editor");
        Commands.run("io.orgsmith.workbench.help.welcome");
        Commands.run(
                "io.orgsmith.workbench.help.sheet",
                "io.orgsmith.workbench.help.sheet.id",
                "io.orgsmith.workbench.help.first");
        Picture.take("dark-welcome");
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
        page.hideView(page.findView("io.orgsmith.workbench.help.view"));
    }

    private void coloursStandOut() {
        var paper = editor.text().getBackground().getRGB();
        for (var name : List.of(
                "keyword", "text", "comment", "code", "declaration", "reference", "unresolved", "value", "number")) {
            assertThat(Theme.contrast(colour(name), paper)).as(name).isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private double background() {
        return Theme.luminance(editor.text().getBackground().getRGB());
    }

    private static org.eclipse.swt.graphics.RGB colour(String name) {
        return JFaceResources.getColorRegistry().getRGB("io.orgsmith.workbench." + name);
    }
}
