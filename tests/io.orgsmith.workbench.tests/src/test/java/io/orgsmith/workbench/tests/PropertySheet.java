// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Fills in the Properties view what somebody has just drawn or selected. */
record PropertySheet(Properties view) {
    /** Waits until the properties are those of an element, by its id. */
    PropertySheet of(String id) throws Exception {
        Driver.waitUntil(
                "the properties are those of " + id, () -> view.value("Id").equals(id));
        return this;
    }

    /** Writes a value; of what has a list, chooses the line that has it. */
    PropertySheet say(String name, String value) throws Exception {
        view.edit(name);
        Driver.waitUntil(name + " can be changed", () -> field() != null || list() != null);
        boolean isSame = field() != null && field().getText().equals(value);
        if (list() != null) {
            choose(list(), value);
        } else {
            field().setText(value);
        }
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil(name + " is " + value, () -> isSame || says(view.value(name), value));
        return this;
    }

    /** Names stand beside ids, and of what is chosen by default it is said that it is. */
    private static boolean says(String shown, String value) {
        return !shown.contains("— default")
                && Stream.of(value.replace("\"", "").split(", "))
                        .map(word -> Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)"))
                        .allMatch(word -> word.matcher(shown).find());
    }

    private static void choose(CCombo list, String value) throws Exception {
        var lines = List.of(list.getItems());
        var wanted = lines.stream()
                .filter(line -> line.contains(value) && !line.contains("— default"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " among " + lines));
        int way = lines.indexOf(wanted) - list.getSelectionIndex();
        for (int i = 0; i < Math.abs(way); i++) {
            Driver.press(0, way > 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
        }
    }

    private static Text field() {
        return Display.getCurrent().getFocusControl() instanceof Text text ? text : null;
    }

    private static CCombo list() {
        var focus = Display.getCurrent().getFocusControl();
        return focus instanceof CCombo list
                ? list
                : focus != null && focus.getParent() instanceof CCombo around ? around : null;
    }
}
