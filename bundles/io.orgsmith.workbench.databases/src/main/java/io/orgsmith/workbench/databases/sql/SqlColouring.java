// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.sql;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/** Colours scripts, and again when the theme changes. */
public final class SqlColouring extends PresentationReconciler {
    private final IPropertyChangeListener repaint = this::colourChanged;
    private ITextViewer viewer;

    public SqlColouring() {
        var painter = new SqlPainter();
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer installed) {
        super.install(installed);
        viewer = installed;
        JFaceResources.getColorRegistry().addListener(repaint);
    }

    @Override
    public void uninstall() {
        JFaceResources.getColorRegistry().removeListener(repaint);
        super.uninstall();
    }

    private void colourChanged(PropertyChangeEvent event) {
        if (event.getProperty().startsWith(SqlPainter.COLOURS)) {
            viewer.invalidateTextPresentation();
        }
    }
}
