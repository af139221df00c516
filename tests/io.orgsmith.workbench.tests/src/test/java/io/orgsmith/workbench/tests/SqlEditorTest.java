// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A script in the editor. */
@ExtendWith(ErrorLog.class)
class SqlEditorTest {
    private static final String SCRIPT =
            "-- Locations\nDECLARE\n  l_code VARCHAR2(60) := 'TJ';\nBEGIN\n  NULL;\nEND;\n/\n";

    private Example example;
    private OrgEditor editor;

    @BeforeEach
    void open() throws Exception {
        example = Example.television();
        var file = example.file("script.sql");
        file.create(new ByteArrayInputStream(SCRIPT.getBytes(StandardCharsets.UTF_8)), true, null);
        editor = OrgEditor.open(file);
    }

    @AfterEach
    void close() throws Exception {
        Theme.choose(Theme.LIGHT);
        Driver.waitUntil("it is light again", () -> brightness("BEGIN") < 0.5);
        Databases.page().closeAllEditors(false);
        example.delete();
    }

    private org.eclipse.swt.custom.StyleRange style(String words) {
        return editor.text().getStyleRangeAtOffset(editor.text().getText().indexOf(words));
    }

    private double brightness(String words) {
        var style = style(words);
        return style == null || style.foreground == null ? 1 : Theme.luminance(style.foreground.getRGB());
    }

    @Test
    void keywordsAreBoldAndCommentsAndTextsHaveColoursOfTheirOwn() throws Exception {
        assertThat(editor.id()).isEqualTo("io.orgsmith.workbench.databases.sql");
        Driver.waitUntil("it is painted", () -> style("BEGIN") != null && style("BEGIN").fontStyle == SWT.BOLD);
        assertThat(style("'TJ'").foreground).isNotEqualTo(style("BEGIN").foreground);
        assertThat(style("Locations").foreground).isNotEqualTo(style("'TJ'").foreground);
        Picture.take("sql-editor");
    }

    /** As in an Eclipse where another editor opens scripts. */
    @Test
    void aGeneratedScriptHasItsColoursInThePlatformsOwnEditor() throws Exception {
        var file = example.file("apply.sql");
        var script =
                "-- SPDX-License-Identifier: EPL-2.0\n-- apply.sql\n-- For Oracle E-Business Suite 12.2.\n" + SCRIPT;
        file.create(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)), true, null);
        assertThat(IDE.getContentType(file).getId()).isEqualTo("io.orgsmith.workbench.databases.script");
        var part = IDE.openEditor(Databases.page(), file, "org.eclipse.ui.genericeditor.GenericEditor");
        editor = new OrgEditor((ITextEditor) part);
        Driver.waitUntil("it is painted", () -> style("BEGIN") != null && style("BEGIN").fontStyle == SWT.BOLD);
        assertThat(style("'TJ'").foreground).isNotEqualTo(style("BEGIN").foreground);
    }

    @Test
    void anApostropheTurnsWhatFollowsIntoAText() throws Exception {
        Driver.waitUntil("it is painted", () -> style("BEGIN") != null && style("BEGIN").fontStyle == SWT.BOLD);
        editor.caretBehind("Locations\n");
        Driver.type("'");
        Driver.waitUntil("it is painted again", () -> style("l_code") != null);
        assertThat(style("DECLARE").fontStyle).isEqualTo(SWT.NORMAL);
    }

    @Test
    void theDarkThemeHasItsColours() throws Exception {
        Theme.choose(Theme.DARK);
        Driver.waitUntil("its colours are bright", () -> brightness("BEGIN") > 0.2 && brightness("BEGIN") < 1);
        Picture.take("sql-editor-dark");
        assertThat(Theme.contrast(
                        style("'TJ'").foreground.getRGB(),
                        editor.text().getBackground().getRGB()))
                .isGreaterThan(4.5);
    }
}
