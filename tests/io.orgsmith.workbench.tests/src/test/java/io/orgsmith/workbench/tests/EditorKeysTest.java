// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our keys are those of our editor; in the generic editors of others they mean what they did. */
@ExtendWith(ErrorLog.class)
class EditorKeysTest {
    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void remove() throws Exception {
        Databases.page().closeAllEditors(false);
        example.delete();
    }

    /** What a key does now; empty for nothing. */
    private static String command(String keys) throws Exception {
        var binding = PlatformUI.getWorkbench()
                .getService(IBindingService.class)
                .getPerfectMatch(KeySequence.getInstance(keys));
        return binding == null || binding.getParameterizedCommand() == null
                ? ""
                : binding.getParameterizedCommand().getId();
    }

    @Test
    void inOurEditorTheyAreOurs() throws Exception {
        OrgEditor.open(example.file("organizations.org"));
        Driver.waitUntil(
                "Ctrl+O is the quick outline", () -> command("M1+O").equals("io.orgsmith.workbench.quickOutline"));
        assertThat(command("M1+M2+F")).isEqualTo("io.orgsmith.workbench.format");
        assertThat(command("M1+M2+D")).isEqualTo("io.orgsmith.workbench.diagram.open");
    }

    @Test
    void whatWasUndoneIsDoneAgainByBothKeysOfUse() throws Exception {
        OrgEditor.open(example.file("organizations.org"));
        Driver.waitUntil("Ctrl+Y is known", () -> command("M1+Y").equals("org.eclipse.ui.edit.redo"));
        assertThat(command("M1+M2+Z")).isEqualTo("org.eclipse.ui.edit.redo");
    }

    @Test
    void whatAllGenericEditorsHaveIsThereAsWell() throws Exception {
        OrgEditor.open(example.file("organizations.org"));
        Driver.waitUntil("Ctrl+Shift+G finds references", () -> command("M1+M2+G")
                .equals("org.eclipse.ui.genericeditor.findReferences"));
    }

    @Test
    void inAnotherGenericEditorTheyAreNot() throws Exception {
        var script = example.file("script.sql");
        script.create(new ByteArrayInputStream("SELECT 1 FROM DUAL;\n".getBytes()), true, null);
        OrgEditor.open(script);
        Driver.waitUntil("its own keys are there", () -> command("M1+M2+G")
                .equals("org.eclipse.ui.genericeditor.findReferences"));
        for (var keys : new String[] {"M1+O", "M1+/", "M1+M2+F", "M1+M3+F", "M2+M3+R", "M2+M3+E", "M1+M2+D"}) {
            assertThat(command(keys)).as(keys).doesNotStartWith("io.orgsmith");
        }
    }
}
