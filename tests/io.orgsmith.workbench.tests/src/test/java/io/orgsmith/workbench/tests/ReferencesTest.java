// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who names a declaration: Ctrl+Shift+G. */
class ReferencesTest extends EditorScene {
    @AfterEach
    void closeTheSearch() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView("org.eclipse.search.ui.views.SearchView"));
    }

    @Test
    void theSearchViewHasALineForEachAndEnterLeadsThere() throws Exception {
        editor.caretBehind("default legal context BJ_");
        Driver.press(SWT.CTRL | SWT.SHIFT, 'g');
        Driver.waitUntil(
                "they are found", () -> rows().stream().anyMatch(row -> row.contains("legal entity BJ_TV \"")));
        assertThat(rows()).anyMatch(row -> row.startsWith("accounting.org:72  legal entity BJ_TV \""));
        assertThat(rows()).contains("organizations.org:14  legal entities BJ_TV, SH_EL, SZ_EL, CD_TV, XA_SALES");
        assertThat(rows()).allMatch(row -> row.contains("BJ_TV"));
        Picture.take("references");
        var row = Stream.of(table().getItems())
                .filter(item -> item.getText().startsWith("accounting.org:72"))
                .findFirst()
                .orElseThrow();
        Mouse.click(row, 0);
        Driver.press(0, SWT.CR);
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Driver.waitUntil(
                "the other file is open",
                () -> page.getActiveEditor().getTitle().equals("accounting.org"));
        assertThat(OrgEditor.active().text().getSelectionText()).isEqualTo("BJ_TV");
    }

    private static List<String> rows() {
        return table() == null
                ? List.of()
                : Stream.of(table().getItems()).map(TableItem::getText).toList();
    }

    private static Table table() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.all(window, Table.class).stream()
                .filter(table ->
                        table.getItemCount() > 0 && table.getItem(0).getText().contains(".org:"))
                .findFirst()
                .orElse(null);
    }
}
