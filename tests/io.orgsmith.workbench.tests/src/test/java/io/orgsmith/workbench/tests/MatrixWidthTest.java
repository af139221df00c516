// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;

/** The columns of a matrix are as wide as they need to be, however much room there is. */
class MatrixWidthTest extends MatrixScene {
    /** For the space around a title, and for one of few letters. */
    private static final int AROUND = 60;

    @Test
    void noColumnIsStretchedOverARoomThatIsTooLarge() throws Exception {
        noneIsStretched();
        Picture.take("matrix-width");
    }

    @Test
    void norWhenColumnsGoAndComeBack() throws Exception {
        Mouse.click(filter(1));
        Driver.type("x-ray");
        Driver.waitUntil("one column is left", () -> titles().size() == 2);
        noneIsStretched();
        for (int i = 0; i < "x-ray".length(); i++) {
            Driver.press(0, '\b');
        }
        Driver.waitUntil("all columns are back", () -> titles().size() == 3);
        noneIsStretched();
    }

    @Test
    void whatAUserMadeWiderStaysAndNoOtherGivesWay() throws Exception {
        var column = table().getColumn(1);
        noneIsStretched();
        int last = width(2);
        column.setWidth(300);
        Driver.waitUntil("it is wider", () -> width(1) > 290);
        Driver.waitUntil("the last one is as before", () -> Math.abs(width(2) - last) < 5);
    }

    private void noneIsStretched() throws Exception {
        Driver.waitUntil("no column is stretched", () -> IntStream.range(1, table().getColumnCount())
                .allMatch(i -> width(i) > 1 && width(i) <= needs(table().getColumn(i)) + AROUND));
        assertThat(table().getSize().x).isLessThan(table().getParent().getSize().x / 2);
    }

    private int width(int column) {
        return table().getItem(0).getBounds(column).width;
    }

    private int needs(TableColumn column) {
        var gc = new GC(table());
        try {
            return gc.textExtent(column.getText()).x;
        } finally {
            gc.dispose();
        }
    }
}
