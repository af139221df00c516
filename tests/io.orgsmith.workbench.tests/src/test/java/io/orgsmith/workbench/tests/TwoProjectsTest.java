// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two projects that have the same ids are checked, shown and edited apart. */
class TwoProjectsTest extends ExplorerScene {
    private Example other;

    @BeforeEach
    void another() throws Exception {
        other = Example.copy("television2");
        other.replace("organizations.org", "X-ray Business", "Second Business");
        other.checked();
        Driver.waitUntil("both are shown", () -> explorer.tree().getItemCount() == 2);
    }

    @AfterEach
    void deleteIt() throws Exception {
        page.closeAllEditors(false);
        other.delete();
    }

    @Test
    void aMistakeIsMarkedInItsOwnProject() throws Exception {
        other.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("it is found", () -> !other.errors().isEmpty());
        assertThat(other.errors())
                .allMatch(error -> error.getResource().getProject().equals(other.project()));
        assertThat(example.errors()).isEmpty();
        Driver.waitUntil(
                "the line of its project is marked",
                () -> explorer.tree().getItem(1).getImage()
                        != explorer.tree().getItem(0).getImage());
        Picture.take("two-projects");
    }

    @Test
    void aLineLeadsToTheTextOfItsProject() throws Exception {
        openUnit();
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("it is opened", () -> page.getActiveEditor() != null);
        assertThat(page.getActiveEditor().getEditorInput().getAdapter(IFile.class))
                .isEqualTo(other.file("organizations.org"));
    }

    @Test
    void anotherIdIsGivenInOneProjectAlone() throws Exception {
        openUnit();
        Modal.open(() -> Driver.press(SWT.ALT | SWT.SHIFT, 'r'), "Rename", wizard -> {
            Driver.type("MEDICAL");
            Driver.waitUntil(
                    "the id may be had", () -> Widgets.button(wizard, "OK").isEnabled());
            Mouse.click(Widgets.button(wizard, "OK"));
        });
        Driver.waitUntil("the line has it", () -> lines().stream().anyMatch(line -> line.endsWith("MEDICAL")));
        assertThat(text(other)).contains("operating unit MEDICAL \"");
        assertThat(text(example)).contains("operating unit XRAY \"").doesNotContain("MEDICAL");
    }

    @Test
    void aDeclarationIsFoundInTheProjectOfTheEditor() throws Exception {
        var editor = OrgEditor.open(other.file("organizations.org"));
        Driver.press(SWT.CTRL | SWT.SHIFT, 't');
        Driver.waitUntil("there are many", () -> Popup.said().contains("GH_COA"));
        Driver.type("WH_MED");
        Driver.waitUntil("one is left", () -> !Popup.said().contains("GH_COA"));
        assertThat(Popup.said()).containsOnlyOnce("accounting.org");
        Driver.press(0, SWT.CR);
        Driver.waitUntil("the other file is open", () -> page.getActiveEditor() != editor.editor());
        assertThat(page.getActiveEditor().getEditorInput().getAdapter(IFile.class))
                .isEqualTo(other.file("accounting.org"));
    }

    /** The first project is closed, to have room. */
    private void openUnit() throws Exception {
        var viewer = (TreeViewer) explorer.view().getSite().getSelectionProvider();
        viewer.setExpandedState(explorer.tree().getItem(0).getData(), false);
        Driver.work();
        Driver.waitUntil("the unit is selected", () -> {
            Mouse.click(unit());
            return List.of(explorer.tree().getSelection()).contains(unit());
        });
    }

    private TreeItem unit() {
        return Stream.of(explorer.tree().getItem(1).getItem(0).getItems())
                .filter(item -> item.getText().startsWith("Second Business"))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Second Business"));
    }

    private List<String> lines() {
        return Stream.of(explorer.tree().getItem(1).getItem(0).getItems())
                .map(TreeItem::getText)
                .toList();
    }

    private static String text(Example example) throws Exception {
        return Files.readString(example.file("organizations.org").getLocation().toPath());
    }
}
