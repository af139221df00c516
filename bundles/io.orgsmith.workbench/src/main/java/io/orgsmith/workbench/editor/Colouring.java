// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/** Colours the words of a text by their letters at once and by their meaning soon after, and again when the theme changes. */
public final class Colouring extends PresentationReconciler {
    private final Ink ink = new Ink();
    private final IPropertyChangeListener repaint = this::colourChanged;
    private ITextViewer viewer;
    private Meanings meanings;

    public Colouring() {
        var words = new WordsOfDocument();
        setDamager(new WordDamager(words), IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(new WordRepairer(words, ink), IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        this.viewer = viewer;
        if (viewer instanceof TextViewer source) {
            meanings = new Meanings(source, ink);
        }
        JFaceResources.getColorRegistry().addListener(repaint);
    }

    @Override
    public void uninstall() {
        JFaceResources.getColorRegistry().removeListener(repaint);
        if (meanings != null) {
            meanings.close();
            meanings = null;
        }
        super.uninstall();
    }

    private void colourChanged(PropertyChangeEvent event) {
        if (event.getProperty().startsWith(Ink.PREFIX)) {
            viewer.invalidateTextPresentation();
        }
    }
}
