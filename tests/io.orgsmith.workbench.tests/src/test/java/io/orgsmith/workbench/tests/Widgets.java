// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

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
