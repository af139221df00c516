// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.folding;

import io.orgsmith.workbench.editor.Quiet;
import java.util.Set;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Lets blocks and comments of an editor be folded away. */
public final class FoldingReconciler implements IReconciler, ITextInputListener {
    private ProjectionViewer viewer;
    private Quiet quiet;

    @Override
    public void install(ITextViewer viewer) {
        if (viewer instanceof ProjectionViewer projection) {
            this.viewer = projection;
            viewer.addTextInputListener(this);
            inputDocumentChanged(null, viewer.getDocument());
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            inputDocumentAboutToBeChanged(null, null);
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        if (quiet != null) {
            quiet.close();
            quiet = null;
        }
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null && quiet == null) {
            var strategy = new FoldingStrategy(viewer);
            quiet = new Quiet(after, () -> show(strategy, after));
            quiet.now();
        }
    }

    /** In the background, until there is something to show. */
    private void show(FoldingStrategy strategy, IDocument document) {
        var text = document.get();
        var places = FoldingStrategy.places(text);
        var widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                boolean isStill = !widget.isDisposed() && viewer.getDocument() == document;
                // What was typed meanwhile is seen in the next pause.
                if (isStill
                        && document.getLength() == text.length()
                        && document.get().equals(text)) {
                    show(strategy, places);
                }
            });
        }
    }

    private void show(FoldingStrategy strategy, Set<Position> places) {
        if (!viewer.isProjectionMode()) {
            viewer.doOperation(ProjectionViewer.TOGGLE);
        }
        strategy.update(places);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
