// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.workspace.Messages;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.SimpleMarkerAnnotation;

/** A light bulb beside a line opens the fixes there, as Ctrl+1 does. */
final class RulerFix extends Action {
    private final ITextEditor editor;

    RulerFix(ITextEditor editor) {
        super(new Messages(RulerFix.class).in(Locale.getDefault(), "fix"));
        this.editor = editor;
    }

    @Override
    public void run() {
        first().ifPresent(place -> {
            var viewer = OrgEditors.viewer(editor);
            editor.setFocus();
            viewer.setSelectedRange(place.offset, 0);
            viewer.revealRange(place.offset, 0);
            if (viewer instanceof ITextOperationTarget target && target.canDoOperation(ISourceViewer.QUICK_ASSIST)) {
                target.doOperation(ISourceViewer.QUICK_ASSIST);
            }
        });
    }

    /** The first place with a fix in the line that the mouse was pressed at last. */
    Optional<Position> first() {
        int line = editor.getAdapter(IVerticalRulerInfo.class).getLineOfLastMouseButtonActivity();
        var model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        Iterable<Annotation> annotations = model::getAnnotationIterator;
        return StreamSupport.stream(annotations.spliterator(), false)
                .filter(RulerFix::hasFix)
                .map(model::getPosition)
                .filter(place -> place != null && line(place) == line)
                .min(Comparator.comparingInt(Position::getOffset));
    }

    private static boolean hasFix(Annotation annotation) {
        return annotation instanceof SimpleMarkerAnnotation marked
                && !marked.isMarkedDeleted()
                && IDE.getMarkerHelpRegistry().hasResolutions(marked.getMarker());
    }

    private int line(Position place) {
        try {
            return OrgEditors.document(editor).getLineOfOffset(place.getOffset());
        } catch (BadLocationException e) {
            return -1;
        }
    }
}
