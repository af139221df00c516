// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A diagram shows texts that are not saved, says so, and saves them. */
class DiagramSaveTest extends DiagramScene {
    private OrgEditor editor;

    @BeforeEach
    void type() throws Exception {
        editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind("en \"X-ray Business");
        Driver.type("es");
        page.activate(diagram.editor());
        Driver.waitUntil("its tab is marked", () -> tabs().anyMatch("*television"::equals));
    }

    @Test
    void byTheKey() throws Exception {
        Driver.press(SWT.CTRL, 's');
        Driver.waitUntil("it is on disk", () -> text().contains("X-ray Businesses"));
        Driver.waitUntil("no tab is marked", () -> tabs().noneMatch(each -> each.startsWith("*")));
        assertThat(editor.editor().isDirty()).isFalse();
    }

    @Test
    void byTheToolbar() throws Exception {
        Toolbar.pressWhenEnabled(Toolbar::save);
        Driver.waitUntil("it is on disk", () -> text().contains("X-ray Businesses"));
        Driver.waitUntil("there is nothing more to save", () -> !Toolbar.save().isEnabled());
    }

    @Test
    void whatIsTakenBackNeedNotBeSaved() throws Exception {
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("no tab is marked", () -> tabs().noneMatch(each -> each.startsWith("*")));
    }

    @Test
    void closingTheDiagramAsksNothingForTheTextIsStillOpen() throws Exception {
        assertThat(page.closeEditor(diagram.editor(), true)).isTrue();
        assertThat(editor.editor().isDirty()).isTrue();
    }

    private Stream<String> tabs() {
        return Widgets.all(page.getWorkbenchWindow().getShell(), CTabFolder.class).stream()
                .flatMap(folder -> Stream.of(folder.getItems()))
                .map(CTabItem::getText);
    }
}
