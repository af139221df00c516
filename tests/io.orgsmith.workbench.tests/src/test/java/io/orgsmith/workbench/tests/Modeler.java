// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Somebody who draws with the mouse, and types names where he is asked for them. */
record Modeler(Diagram diagram) {
    /**
     * Makes something new.
     *
     * @param onto the figure that it is put onto; empty for beside all figures
     * @param owner what it is to belong to, where one is asked for that; else empty
     * @param id empty for the enterprise
     */
    void create(String tool, String onto, String owner, String id, String name, String english) throws Exception {
        if (!onto.isEmpty()) {
            see(onto);
        }
        var title = "New " + tool;
        Driver.waitUntil("names are asked for: " + tool, () -> {
            diagram.take(tool);
            Mouse.tap(onto.isEmpty() ? empty() : diagram.place(onto));
            for (int i = 0; i < 200 && Widgets.shell(title).isEmpty(); i++) {
                Driver.work();
            }
            return Widgets.shell(title).isPresent();
        });
        var dialog = Widgets.shell(title).orElseThrow();
        Driver.waitUntil("one can type", () -> hasTheKeys(dialog));
        if (!owner.isEmpty()) {
            choose(Widgets.all(dialog, Combo.class).get(0), owner);
        }
        fill(dialog, name, english, id);
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
    }

    private static boolean hasTheKeys(Shell dialog) {
        if (dialog.getDisplay().getActiveShell() != dialog) {
            dialog.forceActive();
        }
        return dialog.getDisplay().getActiveShell() == dialog && Diagram.field().isPresent();
    }

    private static void choose(Combo list, String line) {
        list.select(List.of(list.getItems()).indexOf(line));
        list.notifyListeners(SWT.Selection, new Event());
    }

    /** Chinese comes from an input method, which has no keys here. */
    private static void fill(Shell dialog, String... texts) {
        var fields = Widgets.all(dialog, Text.class).stream()
                .filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0)
                .toList();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setText(texts[i]);
        }
    }

    /** Goes to another view by its button. */
    void view(View view) throws Exception {
        var name =
                view.key().substring(0, 1).toUpperCase(Locale.ROOT) + view.key().substring(1);
        Mouse.click(Bars.place(diagram, name), 1, 1);
        Driver.waitUntil(
                name + " is shown", () -> diagram.editor().drawing().sight().view() == view);
    }

    /** Selects a figure, so that its properties are shown; what has none, in the explorer. */
    void select(String id) throws Exception {
        if (diagram.shows(id)) {
            see(id);
            diagram.click(id);
        } else {
            selectLine(id.substring(0, id.indexOf(':')).replace('-', ' '), id.substring(id.indexOf(':') + 1));
        }
    }

    private static void selectLine(String kind, String id) throws Exception {
        var explorer = Explorer.open();
        var viewer = (TreeViewer) explorer.view().getSite().getSelectionProvider();
        Driver.waitUntil(id + " has a line", () -> {
            viewer.setExpandedState(explorer.item("Further", kind).getData(), true);
            return explorer.item("Further", kind, id) != null;
        });
        explorer.click("Further", kind, id);
    }

    /** Has all shown so small that it fits, where not all of some figures can be seen. */
    private void see(String... ids) throws Exception {
        for (int i = 0; i < 10; i++) {
            Driver.work();
        }
        if (!areSeen(ids)) {
            Mouse.click(Bars.place(diagram, "Fit"), 1, 1);
            Driver.waitUntil("all can be seen", () -> areSeen(ids));
        }
    }

    private boolean areSeen(String... ids) {
        var size = diagram.canvas().getSize();
        var sight = diagram.canvas().getDisplay().map(diagram.canvas(), null, 0, 0, size.x - 20, size.y - 20);
        return Stream.of(ids).map(diagram::place).allMatch(sight::contains);
    }

    /** Draws a line. */
    void connect(String tool, String from, String to) throws Exception {
        see(from, to);
        diagram.take(tool);
        Mouse.tap(diagram.place(from));
        Mouse.tap(diagram.place(to));
        Driver.waitUntil(tool + " from " + from + " to " + to, () -> edges(from)
                .anyMatch(edge -> edge.to().equals(to)));
        diagram.take("Select");
    }

    private Stream<Edge> edges(String from) {
        return diagram.part(from).drawing().from().getOrDefault(from, List.of()).stream();
    }

    /** A place that no figure is at: as low as can be. Where there is none, all is made smaller first. */
    private Point empty() throws Exception {
        var size = diagram.canvas().getSize();
        for (int y = size.y - 40; y > 0; y -= 40) {
            for (int x = 40; x < size.x - 40; x += 40) {
                if (isEmpty(x, y)) {
                    return diagram.canvas().toDisplay(x, y);
                }
            }
        }
        Mouse.click(Bars.place(diagram, "−"), 1, 1);
        throw new NoSuchElementException("room between the figures");
    }

    private boolean isEmpty(int x, int y) {
        for (Object each : diagram.viewer().getContents().getChildren()) {
            var figure = ((NodePart) each).getFigure();
            var area = figure.getBounds().getCopy();
            figure.translateToAbsolute(area);
            if (area.expand(15, 15).contains(x, y)) {
                return false;
            }
        }
        return true;
    }
}
