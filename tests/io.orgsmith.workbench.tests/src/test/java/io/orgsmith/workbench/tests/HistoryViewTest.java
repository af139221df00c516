// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.workbench.databases.Lab;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done to a database, when and by whom. */
class HistoryViewTest extends DatabasesScene {
    private Lab lab;

    @BeforeEach
    void anAppliedLab() throws Exception {
        lab = AppliedLab.of(example.project());
        databases.refresh();
        Mouse.click(databases.lab());
        ContextMenu.choose(databases.lab().getParent(), "History");
        Comparison.awaiting("history", "all runs (1)");
    }

    private static Shell window() {
        return Databases.page().getWorkbenchWindow().getShell();
    }

    private static Table table(String heading) {
        return Widgets.all(window(), Table.class).stream()
                .filter(table -> table.getColumnCount() > 5
                        && table.getColumn(0).getText().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount())
                .mapToObj(item::getText)
                .toList();
    }

    private static void choose(int row) throws Exception {
        Mouse.click(table("Run").getItem(row), 1);
        Driver.waitUntil("its steps are shown", () -> table("Step").getItemCount() > 0);
    }

    @Test
    void aRunSaysWhoAndWhenAndHasItsSteps() throws Exception {
        var run = new History(lab.source()).runs().get(0);
        assertThat(cells(table("Run").getItem(0))).contains("1", System.getProperty("user.name"), "Apply", "done");
        choose(0);
        Picture.take("history");
        assertThat(Widgets.texts(window()))
                .anyMatch(words -> words.contains(run.planChecksum()) && words.contains(run.modelChecksum()));
        assertThat(Stream.of(table("Step").getItems()).limit(300).map(HistoryViewTest::cells))
                .anyMatch(line -> line.get(1).equals("create")
                        && line.get(2).startsWith("operating unit ")
                        && line.get(4).equals("done"));
    }

    @Test
    void fromARunItIsGoneBackToBeforeIt() throws Exception {
        choose(0);
        var runs = table("Run");
        runs.setFocus();
        ContextMenu.choose(runs, "Roll Back To Before This");
        var wizard = dialog("Roll back the lab");
        Driver.waitUntil("it is told", () -> Widgets.button(wizard, "Roll Back").isEnabled());
        Picture.take("history-rollback");
        Mouse.click(Widgets.button(wizard, "Roll Back"));
        close(wizard);
        Comparison.awaiting("history", "all runs (2)");
        assertThat(new History(lab.source()).runs()).first().matches(Run::isRollback);
        assertThat(cells(table("Run").getItem(0))).contains("2", "Rollback to before 1", "done");
    }

    @Test
    void theKeysLeadFromRunToRun() throws Exception {
        Databases.page().activate(Databases.page().findView("io.orgsmith.workbench.databases.history"));
        Driver.waitUntil("the runs have the keys", () -> table("Run").isFocusControl());
        Driver.press(0, SWT.HOME);
        Driver.press(0, ' ');
        Driver.waitUntil("its steps are shown", () -> table("Step").getItemCount() > 0);
    }
}
