// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.create;

import io.orgsmith.dsl.ide.gesture.Naming;
import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Echo;
import io.orgsmith.workbench.diagram.figure.NodeFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;

/**
 * Something new as it is seen before it is drawn.
 *
 * @param place where somebody put it, in pixels of the canvas; null where it was made without one, and is not seen then
 */
record FirstSeen(Board board, EClass kind, Naming naming, Point place) {
    void echo(Echo echo) {
        figure().ifPresent(entity -> {
            var node = new Node("", entity, name(), "", List.of());
            var label = Label.of(node);
            var corner = (Point) echo.scaled(place.getCopy());
            var figure = new NodeFigure(board.look());
            figure.show(node, label, null, false);
            figure.setBounds(new Rectangle(corner.x, corner.y, label.width(), label.height()));
            echo.add(figure);
        });
    }

    private Optional<Entity> figure() {
        View view = board.drawing().sight().view();
        return place == null ? Optional.empty() : Entity.of(kind).filter(view::shows);
    }

    /** That which its reader will see. */
    private String name() {
        boolean isTranslated = !naming.name().isEmpty() && !naming.english().isEmpty();
        if (isTranslated && Locale.getDefault().getLanguage().equals("en")) {
            return naming.english();
        }
        return naming.name().isEmpty() ? naming.id() : naming.name();
    }
}
