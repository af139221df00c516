// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved plans and the history in the workbench that was started with {@code -nl zh}. */
class ChineseSavedTest extends SavedPlanScene {
    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void aPlanIsSavedShownAndApproved() throws Exception {
        makeLab();
        Mouse.click(databases.lab());
        databases.click("保存计划…");
        var dialog = dialog("保存计划");
        Chinese.in(dialog);
        Picture.take("chinese-save-plan");
        Mouse.click(Widgets.button(dialog, "保存"));
        Driver.waitUntil(
                "the plan is open", () -> Widgets.button(window(), "批准(R)…").isEnabled());
        Picture.take("chinese-saved-plan");
        assertThat(facts()).contains("尚无人批准");
        Mouse.click(Widgets.button(window(), "批准(R)…"));
        var question = dialog("批准计划");
        Chinese.in(question);
        Mouse.click(Widgets.button(question, "批准"));
        Driver.waitUntil("it is approved", () -> !facts().contains("尚无人批准"));
        Mouse.click(Widgets.button(window(), "应用(A)…"));
        var wizard = dialog("应用到");
        Chinese.in(wizard);
        Mouse.click(Widgets.button(wizard, "取消"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    @Test
    void theHistory() throws Exception {
        lab = AppliedLab.of(example.project());
        databases.refresh();
        Mouse.click(databases.lab());
        ContextMenu.choose(databases.lab().getParent(), "运行历史");
        Comparison.awaiting("history", "共 1 次运行");
        var runs = Widgets.all(window(), Table.class).stream()
                .filter(table -> table.getColumn(0).getText().equals("运行"))
                .findFirst()
                .orElseThrow();
        Mouse.click(runs.getItem(0), 1);
        Driver.waitUntil("its steps are shown", () -> facts().stream().anyMatch(words -> words.startsWith("计划：")));
        Picture.take("chinese-history");
        assertThat(Stream.of(runs.getColumns()).map(column -> column.getText())).allMatch(Chinese::is);
    }
}
