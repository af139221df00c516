// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orgsmith.workbench.project.NewProjectWizard;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform says, in the workbench that was started with {@code -nl zh}. */
@ExtendWith(ErrorLog.class)
class ChineseShellTest {
    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void theButtonsOfAWizardAreChinese() throws Exception {
        var wizard = Wizards.open(new NewProjectWizard(), "组织项目");
        Picture.take("chinese-new-project");
        Chinese.in(wizard);
        Mouse.click(Widgets.button(wizard, "取消"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void theQuestionWhetherToSaveIsChinese() throws Exception {
        var example = Example.television();
        var editor = OrgEditor.open(example.file("organizations.org"));
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Modal.open(() -> Driver.press(SWT.CTRL, 'w'), "保存资源", question -> {
            Picture.take("chinese-save");
            Chinese.in(question);
            Mouse.click(Widgets.button(question, "不保存(N)"));
        });
        example.delete();
    }
}
