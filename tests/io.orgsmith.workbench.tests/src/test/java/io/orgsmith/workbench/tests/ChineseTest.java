// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench that was started with {@code -nl zh}. */
@ExtendWith(ErrorLog.class)
class ChineseTest {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @AfterEach
    void close() {
        page.closeAllEditors(false);
    }

    @Test
    void theMenusAreChinese() {
        var bar = Stream.of(page.getWorkbenchWindow().getShell().getMenuBar().getItems())
                .map(MenuItem::getText)
                .toList();
        assertThat(bar).allSatisfy(ChineseTest::isChinese);
        assertThat(Menus.of("帮助", "操作指引")).containsExactly("第一个模型", "画出第一张图形", "导入现有的 EBS", "从偏差到修正");
    }

    @Test
    void ourViewsAreChinese() {
        for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith("io.orgsmith.")) {
                isChinese(view.getLabel());
            }
        }
    }

    @Test
    void theWelcomePageIsChinese() throws Exception {
        Commands.run("io.orgsmith.workbench.help.welcome");
        isChinese(page.getActiveEditor().getTitle());
        assertThat(Widgets.all(page.getWorkbenchWindow().getShell(), Link.class))
                .extracting(Link::getText)
                .contains("<a>从示例开始</a>", "<a>打开文件夹</a>", "<a>导入数据库</a>", "<a>按指引操作</a>");
        Commands.run(
                "io.orgsmith.workbench.help.sheet",
                "io.orgsmith.workbench.help.sheet.id",
                "io.orgsmith.workbench.help.drift");
        Picture.take("chinese-welcome");
        assertThat(Widgets.all(page.getWorkbenchWindow().getShell(), ImageHyperlink.class))
                .extracting(ImageHyperlink::getText)
                .contains("单击以开始");
        page.hideView(page.findView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
    }

    @Test
    void anErrorAndItsHelpAreChinese() throws Exception {
        var example = Example.television();
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("a rule is broken", () -> !example.errors().isEmpty());
        isChinese(example.errors().get(0).getAttribute("message", ""));
        var editor = OrgEditor.open(example.file("organizations.org"));
        Commands.run("io.orgsmith.workbench.help.show", "io.orgsmith.workbench.help.topic", "INV003");
        Picture.take("chinese-help");
        assertThat(page.findView("io.orgsmith.workbench.help.view").getTitle()).isEqualTo("Orgsmith 帮助");
        page.hideView(page.findView("io.orgsmith.workbench.help.view"));
        editor.close();
        example.delete();
    }

    private static void isChinese(String words) {
        assertThat(words).matches(ChineseTest::hasChinese, "has Chinese");
    }

    private static boolean hasChinese(String words) {
        return words.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
    }
}
