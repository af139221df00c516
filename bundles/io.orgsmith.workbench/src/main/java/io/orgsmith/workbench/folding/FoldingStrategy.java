// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.folding;

import io.orgsmith.dsl.ide.structure.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Keeps what can be folded in step with the text. What is folded stays so. */
final class FoldingStrategy {
    private final ProjectionViewer viewer;

    FoldingStrategy(ProjectionViewer viewer) {
        this.viewer = viewer;
    }

    /** What can be folded away in a text; takes a moment for a long one. */
    static Set<Position> places(String text) {
        return Folding.of(text).stream()
                .map(fold -> lines(text, fold.span().offset(), fold.span().end()))
                .collect(Collectors.toSet());
    }

    /** In the thread of the user interface. @param places in the text as it is now */
    void update(Set<Position> places) {
        var model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        var wanted = new HashSet<>(places);
        var gone = new ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        });
        var added = new HashMap<Annotation, Position>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
        }
    }

    /** Whole lines, the last with its end. */
    private static Position lines(String text, int from, int to) {
        int start = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int end = text.indexOf('\n', to);
        return new Position(start, (end < 0 ? text.length() : end + 1) - start);
    }
}
