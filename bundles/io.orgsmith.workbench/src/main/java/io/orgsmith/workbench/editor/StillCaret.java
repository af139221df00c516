// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;

/**
 * Leaves the caret where it was when a text is changed from elsewhere: by a diagram, a tree or a table. The viewer itself
 * would select what is inserted at the caret, and the next letter typed would replace it.
 */
final class StillCaret implements IDocumentListener, ITextInputListener {
    private static final int NOWHERE = -1;

    private final ITextViewer viewer;
    private final Runnable moved;
    private int caret = NOWHERE;

    /** @param moved called after a change from elsewhere: the caret has another place in the text by now */
    StillCaret(ITextViewer viewer, Runnable moved) {
        this.viewer = viewer;
        this.moved = moved;
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        var text = viewer.getTextWidget();
        boolean isFromElsewhere = text != null && !text.isDisposed() && !text.isFocusControl();
        if (caret == NOWHERE && isFromElsewhere && viewer.getSelectedRange().y == 0) {
            caret = viewer.getSelectedRange().x;
            text.getDisplay().asyncExec(this::settle);
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (caret > event.getOffset()) {
            int end = event.getOffset() + event.getLength();
            caret = caret >= end ? caret - event.getLength() + event.getText().length() : event.getOffset();
        }
    }

    private void settle() {
        int place = caret;
        caret = NOWHERE;
        var text = viewer.getTextWidget();
        if (text != null && !text.isDisposed()) {
            if (viewer.getSelectedRange().y != 0) {
                viewer.setSelectedRange(place, 0);
            }
            moved.run();
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        if (before != null) {
            before.removeDocumentListener(this);
        }
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null) {
            after.addDocumentListener(this);
        }
    }
}
