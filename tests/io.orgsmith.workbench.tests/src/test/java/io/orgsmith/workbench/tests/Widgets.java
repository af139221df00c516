// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds what is on the screen. */
final class Widgets {
    private Widgets() {}

    /** All visible controls of a type in a part of the screen. */
    static <C extends Control> List<C> all(Composite part, Class<C> type) {
        var found = new ArrayList<C>();
        for (var child : part.getChildren()) {
            if (child.isVisible() && type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    /** The words that a part of the screen shows in its labels, fields, tables and trees. */
    static List<String> texts(Composite part) {
        var texts = new ArrayList<String>();
        all(part, Label.class).forEach(label -> texts.add(label.getText()));
        all(part, Text.class).forEach(field -> texts.add(field.getText()));
        all(part, StyledText.class).forEach(field -> texts.add(field.getText()));
        all(part, Table.class).forEach(table -> Stream.of(table.getItems()).forEach(item -> texts.add(item.getText())));
        all(part, Tree.class).forEach(tree -> Stream.of(tree.getItems()).forEach(item -> add(item, texts)));
        return texts;
    }

    private static void add(TreeItem item, List<String> texts) {
        texts.add(item.getText());
        Stream.of(item.getItems()).forEach(child -> add(child, texts));
    }

    /** The button with a text, without its mnemonic; also a check box or a radio button. */
    static Button button(Composite part, String text) {
        return all(part, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no button " + text + " among "
                        + all(part, Button.class).stream().map(Button::getText).toList()));
    }

    /** The dialog or window whose title has these words, if it is open. */
    static Optional<Shell> shell(String words) {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().contains(words))
                .findFirst();
    }

    /** Closes what a test that failed left open, so that the next one is not in its way. */
    static void closeDialogs() {
        for (var shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                shell.close();
            }
        }
    }
}
