// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Databases and their wizards in the workbench that was started with {@code -nl zh}. */
class ChineseDatabasesTest extends DatabasesScene {
    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    private void makeLab() throws Exception {
        Mouse.click(databases.lab());
        databases.click("创建实验库");
        Driver.waitUntil("the lab is made", () -> databases.lab().getText().equals("实验库"));
    }

    private static void cancel(Shell wizard) throws Exception {
        Mouse.click(Widgets.button(wizard, "取消"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void fromTheLabToTheRollback() throws Exception {
        makeLab();
        databases.click("制定计划");
        var plan = Comparison.awaiting("plan", "新建");
        Picture.take("chinese-plan");
        assertThat(plan.lines()).filteredOn(line -> line.startsWith("值集 ")).isNotEmpty();
        // What is below an object is filled in when it is opened.
        Driver.press(0, SWT.HOME);
        Driver.press(0, SWT.ARROW_RIGHT);
        assertThat(plan.lines())
                .filteredOn(line -> line.startsWith("  ") && line.matches(".*\\w.*"))
                .isNotEmpty()
                .allMatch(Chinese::is);
        databases.click("应用…");
        var wizard = dialog("应用到");
        Chinese.in(wizard);
        Mouse.click(Widgets.button(wizard, "应用"));
        Driver.waitUntil("it is applied", () -> Widgets.button(wizard, "关闭").isEnabled());
        Picture.take("chinese-apply");
        Mouse.click(Widgets.button(wizard, "关闭"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
        databases.click("回滚…");
        var back = dialog("回滚");
        Mouse.click(Widgets.all(back, Table.class).get(0).getItem(0), 0);
        Driver.waitUntil("it is told", () -> Widgets.button(back, "回滚").isEnabled());
        Chinese.in(back);
        Picture.take("chinese-rollback");
        cancel(back);
    }

    @Test
    void scripts() throws Exception {
        Mouse.click(databases.lab());
        databases.click("生成 EBS 脚本…");
        var wizard = dialog("生成 EBS 脚本");
        Chinese.in(wizard);
        Picture.take("chinese-generate");
        cancel(wizard);
    }

    @Test
    void connections() throws Exception {
        Mouse.click(databases.lab());
        databases.click("新建连接…");
        var wizard = dialog("新建连接");
        Chinese.in(wizard);
        Picture.take("chinese-connection");
        cancel(wizard);
    }

    @Test
    void workbooks() throws Exception {
        Mouse.click(databases.lab());
        MenuBar.choose('f', "导出到电子表格…");
        var export = dialog("导出到电子表格");
        Driver.waitUntil("it can be done", () -> Widgets.button(export, "写出").isEnabled());
        Chinese.in(export);
        Mouse.click(Widgets.button(export, "写出"));
        Driver.waitUntil("it is done", () -> Widgets.button(export, "关闭").isEnabled());
        Picture.take("chinese-export");
        assertThat(Dialogs.log(export))
                .contains("organizations.org:90: 工作簿中没有模板")
                .doesNotContain("--env");
        Mouse.click(Widgets.button(export, "关闭"));
        Driver.waitUntil("the wizard is closed", export::isDisposed);
        MenuBar.choose('f', "电子表格模板…");
        var template = dialog("电子表格模板");
        Chinese.in(template);
        Picture.take("chinese-template");
        cancel(template);
    }

    @Test
    void comparisons() throws Exception {
        Driver.waitUntil(
                "they are shown", () -> !databases.database("实验库 TEST（尚未创建）").isDisposed());
        Mouse.click(databases.database("实验库 TEST（尚未创建）"));
        databases.click("比较…");
        var dialog = dialog("比较");
        Chinese.in(dialog);
        Picture.take("chinese-compare");
        Keys.enter();
        assertThat(Comparison.awaiting("between", "仅后者有").lines()).anyMatch(line -> line.startsWith("分类账 "));
        Picture.take("chinese-compared");
    }

    @Test
    void imports() throws Exception {
        makeLab();
        databases.click("导入…");
        var wizard = dialog("导入组织");
        Chinese.in(wizard);
        Picture.take("chinese-import");
        cancel(wizard);
    }
}
