// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/**
 * How quick a diagram of 2,000 figures with 4,000 lines is, beside draw2d alone: no part of the test run, to be run by hand
 * as {@code docs/figures.md} says.
 */
class DiagramBenchmark extends DrawnScene {
    private static final int TIMES = 9;
    private static final int STEPS = 40;
    private static final String UNIT = "operating-unit:U07";
    private static final String OTHER = "operating-unit:U08";
    private static final String PLANT = "inventory-organization:P100";

    private final Stopwatch watch = new Stopwatch();

    @Override
    String start() {
        return LargeDiagram.text();
    }

    @Test
    void largeDiagram() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            reopen();
            floor();
            gestures(i);
            typing();
            scroll("a step of scrolling", (FigureCanvas) diagram.canvas());
        }
        var drawing = diagram.editor().drawing();
        System.out.printf(
                "%d figures, %d lines%n",
                drawing.nodes().size(), drawing.scene().edges().size());
        watch.print();
    }

    private void reopen() throws Exception {
        page.closeAllEditors(false);
        settle();
        watch.time("open", this::open, () -> diagram.editor().drawing() != null && diagram.shows(UNIT) && paint());
    }

    private void open() throws Exception {
        diagram = new Diagram((DiagramEditor) page.openEditor(new DiagramInput(project, null), DiagramEditor.ID));
    }

    private void floor() throws Exception {
        var size = diagram.canvas().getSize();
        try (var floor = new BareFloor(diagram.editor().drawing().layout(), size)) {
            watch.time("open, draw2d alone", floor::open, floor::isPainted);
            watch.time("a figure moved, draw2d alone", () -> floor.move(5));
            scroll("a step of scrolling, draw2d alone", floor.canvas());
        }
        page.getWorkbenchWindow().getShell().forceActive();
    }

    private void gestures(int number) throws Exception {
        var hand = new Hand(diagram);
        var name = "Name " + number;
        gesture("rename", () -> hand.rename(diagram.part(UNIT), name).orElseThrow(), () -> diagram.name(UNIT)
                .equals(name));
        var to = diagram.around(PLANT).equals(UNIT) ? OTHER : UNIT;
        gesture("move", () -> hand.drag(diagram.part(PLANT), diagram.part(to)).orElseThrow(), () -> diagram.around(
                        PLANT)
                .equals(to));
        var company = "legal-entity:N" + number;
        create(hand, number, company);
        gesture(
                "connect",
                () -> hand.draw(Relation.OPERATING_UNIT_LEGAL_ENTITIES, diagram.part(UNIT), diagram.part(company))
                        .orElseThrow(),
                () -> !diagram.part(company).getTargetConnections().isEmpty());
    }

    private void create(Hand hand, int number, String id) throws Exception {
        hand.does(hand.create(Literals.LEGAL_ENTITY, diagram.viewer().getContents())
                .orElseThrow());
        Driver.waitUntil("names are asked for", () -> Widgets.shell("New ").isPresent());
        var dialog = Widgets.shell("New ").orElseThrow();
        var fields = Widgets.all(dialog, org.eclipse.swt.widgets.Text.class);
        fields.get(0).setText("N" + number);
        settle();
        var button = Widgets.button(dialog, "OK");
        watch.time(
                "create", () -> button.notifyListeners(SWT.Selection, new Event()), () -> diagram.shows(id) && paint());
        settle();
    }

    private interface Asked {
        Command command() throws Exception;
    }

    private void gesture(String what, Asked asked, Callable<Boolean> isSo) throws Exception {
        watch.time(what, () -> new Hand(diagram).does(asked.command()), () -> isSo.call() && paint());
        settle();
    }

    private void typing() throws Exception {
        var editor = OrgEditor.open(file());
        var name = diagram.name(UNIT);
        editor.caretBehind(name);
        settle();
        watch.time("a letter typed", () -> Driver.type("x"), () -> diagram.name(UNIT)
                .equals(name + "x"));
        settle();
        editor.editor().doSave(new NullProgressMonitor());
        page.activate(diagram.editor());
        settle();
    }

    private void scroll(String what, FigureCanvas canvas) throws Exception {
        canvas.scrollTo(0, 0);
        canvas.update();
        for (int i = 1; i <= STEPS; i++) {
            int y = i * 60;
            watch.time(what, () -> {
                canvas.scrollToY(y);
                paint(canvas);
            });
        }
    }

    /** Paints at once what is to be painted. */
    private boolean paint() {
        paint((FigureCanvas) diagram.canvas());
        return true;
    }

    private static void paint(FigureCanvas canvas) {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        canvas.update();
    }

    /** Until the checks have seen the texts, and nothing is under way. */
    private void settle() throws Exception {
        Checks.service().checked(project, new NullProgressMonitor());
        for (int i = 0; i < 30; i++) {
            Driver.work();
        }
    }
}
