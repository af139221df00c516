// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The television example in the matrix of relations. */
@ExtendWith(ErrorLog.class)
abstract class MatrixScene {
    private static final String VIEW = "io.orgsmith.workbench.explorer.matrix";

    final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    Example example;

    @BeforeEach
    void project() throws Exception {
        page.closeAllEditors(false);
        page.getWorkbenchWindow().getShell().forceActive();
        show();
        example = Example.television();
        Driver.waitUntil("the matrix is there", () -> titles().size() == 3 && table().getItemCount() > 0);
    }

    @AfterEach
    void removeTheProject() throws Exception {
        page.closeAllEditors(false);
        example.delete();
        Driver.waitUntil("the matrix is empty", () -> titles().isEmpty());
        restore();
        page.hideView(page.findView(VIEW));
    }

    /** Shows the view as large as the window. */
    void show() throws Exception {
        var view = page.showView(VIEW);
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        Driver.waitUntil("the view is large", () -> table().getSize().y > 300);
    }

    void restore() {
        page.setPartState(page.getReference(page.findView(VIEW)), IWorkbenchPage.STATE_RESTORED);
    }

    String text(String file) throws Exception {
        return Files.readString(example.file(file).getLocation().toPath());
    }

    Table table() {
        return all(Table.class).get(0);
    }

    List<String> titles() {
        return Stream.of(table().getColumns()).map(TableColumn::getText).toList();
    }

    TableItem row(String name) {
        return Stream.of(table().getItems())
                .filter(row -> row.getText(0).contains(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> cells(String name) {
        var row = row(name);
        return IntStream.range(1, table().getColumnCount())
                .mapToObj(row::getText)
                .toList();
    }

    Combo relations() {
        return all(Combo.class).get(0);
    }

    /** First that of the rows, then that of the columns. */
    Text filter(int index) {
        return all(Text.class).get(index);
    }

    /** What is said of the cell that the keys are in. */
    String said() {
        var labels = all(Label.class);
        return labels.get(labels.size() - 1).getText();
    }

    private <C extends Control> List<C> all(Class<C> type) {
        var part = page.findView(VIEW);
        return Widgets.all((Composite) part.getAdapter(Control.class), type);
    }
}
