// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.navigate;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;

/** Keeps the occurrences of what the caret is on marked, in place of the platform's equal words. */
public final class MarkOccurrences implements IReconciler {
    private final ISelectionChangedListener moved = event -> moved();
    private IPostSelectionProvider carets;
    private Occurrences occurrences;

    @Override
    public void install(ITextViewer viewer) {
        if (viewer instanceof ISourceViewer source
                && viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            occurrences = new Occurrences(source);
            carets = provider;
            carets.addPostSelectionChangedListener(moved);
        }
    }

    private void moved() {
        occurrences.moved();
    }

    @Override
    public void uninstall() {
        if (carets != null) {
            carets.removePostSelectionChangedListener(moved);
            occurrences.close();
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
