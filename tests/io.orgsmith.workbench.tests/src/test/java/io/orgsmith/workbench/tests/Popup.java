// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;

/** The windows without a title that an editor opens beside the caret: its list of proposals, and what it says of a word. */
final class Popup {
    private Popup() {}

    /** Opens the list with keys and waits until something is in it. */
    static List<String> open(int held, char key) throws Exception {
        Driver.press(held, key);
        Driver.waitUntil(
                "proposals are there", () -> table().filter(Popup::isFilled).isPresent());
        return items();
    }

    static List<String> items() {
        return table().stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    /** What is said of a word; empty where no such window is open. */
    static String said() {
        return windows().flatMap(shell -> Widgets.texts(shell).stream()).collect(Collectors.joining("\n"));
    }

    /** The tree of a small window. */
    static Tree tree() {
        return all(Tree.class).findFirst().orElseThrow();
    }

    /** Takes the proposal that begins with these words. */
    static void take(String words) throws Exception {
        int index = items().indexOf(items().stream()
                .filter(item -> item.startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + items())));
        for (int i = table().orElseThrow().getSelectionIndex(); i < index; i++) {
            Driver.press(0, SWT.ARROW_DOWN);
        }
        Driver.press(0, SWT.CR);
        Driver.waitUntil("the list is closed", () -> table().isEmpty());
    }

    static void leave() throws Exception {
        Driver.press(0, SWT.ESC);
        Driver.waitUntil("the list is closed", () -> table().isEmpty());
    }

    private static boolean isFilled(Table table) {
        return table.getItemCount() > 0
                && !table.getItem(0).getText().isEmpty()
                && !table.getItem(0).getText().endsWith("...");
    }

    /** What is in the small windows of a type. */
    static <C extends Control> Stream<C> all(Class<C> type) {
        return windows().flatMap(shell -> Widgets.all(shell, type).stream());
    }

    private static Optional<Table> table() {
        return all(Table.class).findFirst();
    }

    private static Stream<Shell> windows() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().isEmpty());
    }
}
