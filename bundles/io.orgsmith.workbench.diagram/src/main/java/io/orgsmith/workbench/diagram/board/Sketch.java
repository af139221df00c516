// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.picture.layout.Sheet;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** What is seen of a project, before it has any place. */
record Sketch(Order order, Sheet sheet, Scene scene) {
    /** How it is laid out. */
    interface Way {
        Layout of(Scene scene, Positions positions, Sheet sheet, BooleanSupplier isOvertaken);
    }

    /** Works it out; takes a moment for large projects. @param last what was worked out before; null for nothing */
    static Sketch of(Order order, Sketch last) {
        var marks =
                last != null && order.isJudgedAs(last.order()) ? last.scene().marks() : Marks.of(order.state());
        if (last != null && order.isOfSame(last.order())) {
            return new Sketch(order, last.sheet(), last.scene().marked(marks));
        }
        var sight = order.sight();
        var whole = new Scenes(order.state().model(), Locale.getDefault()).of(sight.view(), marks);
        var middle = Middle.of(order.state().model(), sight.focus());
        return new Sketch(order, sight.sheet(whole, middle), sight.of(whole, middle));
    }

    /** @throws java.util.concurrent.CancellationException when it is overtaken */
    Drawing draw(Way way, BooleanSupplier isOvertaken) {
        return at(way.of(scene, order.positions(), sheet, isOvertaken));
    }

    /** With each figure at a place that is known. */
    Drawing at(Layout layout) {
        return Drawing.of(order.state(), order.sight(), sheet, scene, layout);
    }

    /** Whether it would be laid out as another one. */
    boolean isOfSame(Sketch other) {
        return order.isOfSame(other.order())
                && order.positions().equals(other.order().positions());
    }
}
