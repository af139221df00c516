// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.FindingMarkers;
import io.orgsmith.workbench.project.NewProjectWizard;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** File > New > Organization Project. */
@ExtendWith(ErrorLog.class)
class NewProjectTest {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fresh");

    @AfterEach
    void removeTheProject() throws Exception {
        page.closeAllEditors(false);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void theMenuHasIt() {
        assertThat(Menus.of("File", "New")).contains("Organization Project");
    }

    @Test
    void anExampleIsThereWithAllItsFilesAndNoFinding() throws Exception {
        var wizard = open();
        type(wizard, "fresh");
        var starts = Widgets.all(wizard, List.class).get(0);
        Mouse.click(starts.toDisplay(40, starts.getItemHeight() + starts.getItemHeight() / 2), 1, 1);
        assertThat(starts.getSelection()).singleElement().asString().contains("televisions");
        Picture.take("new-project");
        Mouse.click(Widgets.button(wizard, "Finish"));
        Driver.waitUntil("its main file is open", () -> page.getActiveEditor() != null);
        assertThat(page.getActiveEditor().getTitle()).isEqualTo("organizations.org");
        assertThat(Stream.of(project.members()).map(IResource::getName))
                .contains("accounting.org", "access.org", "enterprise.org", "organizations.org", "README.md");
        assertThat(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .isEmpty();
    }

    @Test
    void anEmptyProjectSaysItsReleaseAndEnvironments() throws Exception {
        var wizard = open();
        type(wizard, "fresh");
        Mouse.click(Widgets.button(wizard, "TEST"));
        Mouse.click(Widgets.button(wizard, "Finish"));
        Driver.waitUntil("its main file is open", () -> page.getActiveEditor() != null);
        try (var text = project.getFile("enterprise.org").getContents()) {
            assertThat(new String(text.readAllBytes()))
                    .isEqualTo("enterprise \"fresh\" for ebs 12.2\n\nenvironment TEST {}\n");
        }
    }

    @Test
    void orThatItIsRightForEachRelease() throws Exception {
        var wizard = open();
        type(wizard, "fresh");
        var release = Widgets.all(wizard, Combo.class).get(0);
        release.setFocus();
        for (int i = 0; i < 3; i++) {
            Driver.press(0, SWT.ARROW_DOWN);
        }
        Driver.waitUntil("any release is chosen", () -> release.getText().startsWith("any"));
        Mouse.click(Widgets.button(wizard, "Finish"));
        Driver.waitUntil("its main file is open", () -> page.getActiveEditor() != null);
        assertThat(Files.readString(
                        project.getFile("enterprise.org").getLocation().toPath()))
                .isEqualTo("enterprise \"fresh\"\n");
    }

    @Test
    void aNameThatIsTakenIsRefused() throws Exception {
        project.create(null);
        var wizard = open();
        type(wizard, "fresh");
        Button finish = Widgets.button(wizard, "Finish");
        assertThat(finish.isEnabled()).isFalse();
        Mouse.click(Widgets.button(wizard, "Cancel"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    private static void type(Shell wizard, String name) throws Exception {
        Mouse.click(Widgets.all(wizard, Text.class).stream()
                .filter(Text::getEditable)
                .findFirst()
                .orElseThrow());
        Driver.type(name);
    }

    private static Shell open() throws Exception {
        return Wizards.open(new NewProjectWizard(), "New Organization Project");
    }
}
