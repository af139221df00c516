// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.figure.EdgeFigure;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.explorer.delete.Called;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;

/** A line that somebody draws, and why it cannot be drawn somewhere. */
record Line(Board board, Relation relation, Connection connection) {
    /** Empty for what is worked out and never drawn. */
    static Optional<Line> of(Board board, Relation relation) {
        return Connection.of(relation.key()).map(connection -> new Line(board, relation, connection));
    }

    /** Whether it cannot begin at a figure; the reason is kept for the user. */
    boolean refusesFrom(NodePart figure) {
        return isUndeclared(figure)
                || !connection.from(element(figure))
                        && refused("refuse.from", words(), called(figure), kinds(connection::from));
    }

    /** Whether it cannot lead from one figure, where it can begin, to another. */
    boolean refusesTo(NodePart from, NodePart to) {
        var element = element(from);
        if (isUndeclared(to) || connection.to(element, element(to))) {
            return isUndeclared(to);
        }
        if (from == to) {
            return refused("refuse.itself", words(), called(from));
        }
        var kind = element(to).eClass();
        boolean isOfKind = all(each -> connection.to(element, each)).anyMatch(each -> each.eClass() == kind);
        return isOfKind
                ? refused("refuse.already", words(), called(from), called(to))
                : refused("refuse.to", words(), called(from), called(to), kinds(each -> connection.to(element, each)));
    }

    /** What is seen of it before it is drawn: it is not led around anything yet. */
    IFigure seen(NodePart from, NodePart to) {
        var figure = new EdgeFigure(board.look());
        figure.show(relation.line(), "");
        figure.setSourceAnchor(new ChopboxAnchor(from.getFigure()));
        figure.setTargetAnchor(new ChopboxAnchor(to.getFigure()));
        return figure;
    }

    private boolean isUndeclared(NodePart figure) {
        return figure.element().isEmpty()
                && refused(
                        "refuse.undeclared",
                        board.drawing().nodes().get(figure.id()).name());
    }

    private boolean refused(String key, Object... arguments) {
        board.refusals().because(key, arguments);
        return true;
    }

    private String words() {
        return board.drawing().scene().words().relation(relation);
    }

    private String called(NodePart figure) {
        return Called.of(board.drawing().state().model(), element(figure));
    }

    private static Element element(NodePart figure) {
        return figure.element().orElseThrow();
    }

    /** The kinds of those for which something is so. */
    private String kinds(Predicate<Element> isSo) {
        var locale = Locale.getDefault();
        return Punctuation.of(locale)
                .list(all(isSo)
                        .map(each -> Kinds.of(each.eClass(), locale))
                        .distinct()
                        .toList());
    }

    private Stream<Element> all(Predicate<Element> isSo) {
        return board.drawing().state().model().elements().stream().filter(isSo);
    }
}
