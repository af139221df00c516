// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.navigate;

import io.orgsmith.dsl.ide.navigate.Navigation;
import io.orgsmith.dsl.ide.navigate.Occurrence;
import io.orgsmith.workbench.editor.Moment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Marks in a text all places that speak of what the caret is on. */
final class Occurrences {
    /** The platform's own, with its colours in both themes. */
    static final String TYPE = "org.eclipse.ui.genericeditor.text";

    /** In milliseconds. */
    private static final int PAUSE = 150;

    private final ISourceViewer viewer;
    private final StyledText widget;
    private final Job job = Job.createSystem("Orgsmith", (ICoreRunnable) monitor -> find());
    private volatile IDocument document;
    private volatile int caret;
    private Annotation[] shown = {};

    Occurrences(ISourceViewer viewer) {
        this.viewer = viewer;
        widget = viewer.getTextWidget();
    }

    /** Looks what the caret is on when it rests. */
    void moved() {
        document = viewer.getDocument();
        caret = viewer.getSelectedRange().x;
        job.cancel();
        job.schedule(PAUSE);
    }

    private void find() {
        var asked = document;
        var now = Optional.ofNullable(asked).flatMap(Moment::of);
        var found = now.map(moment -> Navigation.occurrences(moment.project(), moment.uri(), caret))
                .orElse(List.of());
        if (!widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (now.isEmpty() || asked.get().equals(now.get().text())) {
                    show(found);
                }
            });
        }
    }

    private void show(List<Occurrence> found) {
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Annotation, Position> now = new HashMap<>();
            for (var each : found) {
                now.put(
                        new Annotation(TYPE, false, null),
                        new Position(each.span().offset(), each.span().length()));
            }
            model.replaceAnnotations(shown, now);
            shown = now.keySet().toArray(Annotation[]::new);
        }
    }

    void close() {
        job.cancel();
    }
}
