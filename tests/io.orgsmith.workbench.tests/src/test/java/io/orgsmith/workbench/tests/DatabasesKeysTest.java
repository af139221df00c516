// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.Lab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

/** Databases without a mouse. */
class DatabasesKeysTest extends DatabasesScene {
    private Tree tree() throws Exception {
        var tree = databases.lab().getParent();
        Databases.page().activate(databases.view());
        Driver.waitUntil("the view has the keys", tree::isFocusControl);
        return tree;
    }

    private void toTheLab() throws Exception {
        var tree = tree();
        Driver.press(0, SWT.HOME);
        for (int i = 0; i < 4 && !isLab(tree); i++) {
            Driver.press(0, SWT.ARROW_DOWN);
        }
        assertThat(isLab(tree)).isTrue();
    }

    private static boolean isLab(Tree tree) {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().matches("Lab( \\(.*)?");
    }

    private static void closeByKeys(Shell wizard) throws Exception {
        Driver.waitUntil(
                "its work begins", () -> Widgets.all(wizard, StyledText.class).size() == 1);
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        Keys.press(Widgets.button(wizard, "Close"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void enterMakesTheLabAndThenPlans() throws Exception {
        toTheLab();
        Keys.enter();
        Driver.waitUntil("the lab is made", () -> databases.lab().getText().equals("Lab"));
        Keys.enter();
        var plan = Comparison.awaiting("plan", "to create");
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.press(0, SWT.ARROW_RIGHT);
        assertThat(plan.lines()).hasSizeGreaterThan(100);
    }

    @Test
    void applyAndRollbackTakeKeysAlone() throws Exception {
        var lab = new Lab(example.project());
        lab.make("12.2");
        databases.refresh();
        toTheLab();
        ContextMenu.choose(tree(), "Apply…");
        var apply = dialog("Apply to the lab");
        Keys.press(Widgets.button(apply, "Apply"));
        closeByKeys(apply);
        ContextMenu.choose(tree(), "Roll Back…");
        var back = dialog("Roll back the lab");
        Driver.waitUntil("the runs have the keys", () -> Display.getCurrent().getFocusControl() instanceof Table);
        Driver.press(0, SWT.ARROW_DOWN);
        Driver.waitUntil("it is told", () -> Widgets.button(back, "Roll Back").isEnabled());
        Keys.press(Widgets.button(back, "Roll Back"));
        closeByKeys(back);
        assertThat(new History(lab.source()).runs()).hasSize(2).first().matches(Run::isRollback);
    }

    @Test
    void escapeLeavesAWizardWithoutADeed() throws Exception {
        toTheLab();
        ContextMenu.choose(tree(), "Generate EBS Scripts…");
        var wizard = dialog("Generate EBS Scripts");
        Keys.escape();
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
        assertThat(example.project().getFolder("scripts-12.2").exists()).isFalse();
    }
}
