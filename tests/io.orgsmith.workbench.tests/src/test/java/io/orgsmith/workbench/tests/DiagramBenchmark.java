// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/**
 * How quick a diagram of 2,000 figures with 4,000 lines is, beside draw2d alone: no part of the test run, to be run by hand
 * as {@code docs/figures.md} says.
 */
class DiagramBenchmark extends MeasuredScene {
    private static final int TIMES = 9;
    private static final int STEPS = 40;
    private static final String UNIT = "operating-unit:U07";
    private static final String OTHER = "operating-unit:U08";
    private static final String PLANT = "inventory-organization:P100";

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
            typing(UNIT);
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
        diagram.reveal(UNIT);
        gesture("rename", () -> hand.rename(diagram.part(UNIT), name).orElseThrow(), () -> diagram.name(UNIT)
                .equals(name));
        var to = diagram.around(PLANT).equals(UNIT) ? OTHER : UNIT;
        diagram.reveal(to, PLANT);
        gesture("move", () -> hand.drag(diagram.part(PLANT), diagram.part(to)).orElseThrow(), () -> diagram.around(
                        PLANT)
                .equals(to));
        var company = "legal-entity:N" + number;
        create(hand, number, company);
        diagram.reveal(company, UNIT);
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
                "create",
                diagram.canvas(),
                () -> button.notifyListeners(SWT.Selection, new Event()),
                () -> diagram.shows(id) && paint());
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
}
