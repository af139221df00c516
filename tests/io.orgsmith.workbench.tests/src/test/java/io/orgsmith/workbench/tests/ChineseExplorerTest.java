// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The explorer and what belongs to it, in the workbench that was started with {@code -nl zh}. */
@ExtendWith(ErrorLog.class)
class ChineseExplorerTest {
    private Example example;
    private Explorer explorer;

    @BeforeEach
    void project() throws Exception {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
        explorer = Explorer.open();
        example = Example.television();
        explorer.waitForLines();
    }

    @AfterEach
    void removeTheProject() throws Exception {
        if (example != null) {
            example.delete();
            Driver.waitUntil("the explorer is empty", () -> explorer.tree().getItemCount() == 0);
        }
    }

    @Test
    void namesAndPropertiesAreChinese() throws Exception {
        Properties.open();
        explorer.click("GH", "  TV");
        Driver.waitUntil("the properties are there", () -> lines().anyMatch(
                        line -> line.getText().equals("默认法人主体")));
        assertThat(lines().map(TreeItem::getText)).contains("标识", "名称", "起始日期", "分类账", "法律实体", "业务线");
        assertThat(lines().map(line -> line.getText(1))).contains("2020-01-01  — 业务实体的默认设置", "光华集团（GH）  — 继承");
        assertThat(explorer.below()).anyMatch(line -> line.startsWith("光华集团"));
        Picture.take("chinese-explorer");
    }

    @Test
    void theMatrixIsChinese() throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var matrix = page.showView("io.orgsmith.workbench.explorer.matrix");
        assertThat(matrix.getTitle()).isEqualTo("关系矩阵");
        Driver.work();
        Picture.take("chinese-matrix");
        page.hideView(matrix);
    }

    private Stream<TreeItem> lines() {
        var ours = ((TreeViewer) explorer.view().getSite().getSelectionProvider()).getTree();
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, Tree.class).stream()
                .filter(tree -> tree != ours && tree.getColumnCount() == 2)
                .flatMap(tree -> Stream.of(tree.getItems()));
    }
}
