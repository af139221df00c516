// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.delete;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;

/** All that is seen of parts of a diagram: their figures, and the lines that meet them or what is in them. */
final class Seen {
    private Seen() {}

    static List<IFigure> of(List<?> parts) {
        return parts.stream().flatMap(Seen::all).distinct().toList();
    }

    private static Stream<IFigure> all(Object part) {
        return part instanceof GraphicalEditPart each
                ? Stream.concat(Stream.of(each.getFigure()), inside(each))
                : Stream.empty();
    }

    private static Stream<IFigure> inside(GraphicalEditPart part) {
        return Stream.<List<?>>of(part.getChildren(), part.getSourceConnections(), part.getTargetConnections())
                .flatMap(List::stream)
                .flatMap(Seen::all);
    }
}
