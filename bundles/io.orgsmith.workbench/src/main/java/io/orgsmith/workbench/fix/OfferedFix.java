// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offer;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workspace.Snapshot;
import java.util.Locale;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** One way to put a finding right. */
final class OfferedFix implements IMarkerResolution2, IMarkerResolutionRelevance {
    private final Offer offer;
    private final Snapshot checked;
    private final int relevance;

    /** @param relevance the greater, the better: the platform puts fixes into this order, and then by their labels */
    OfferedFix(Offer offer, Snapshot checked, int relevance) {
        this.offer = offer;
        this.checked = checked;
        this.relevance = relevance;
    }

    @Override
    public int getRelevanceForResolution() {
        return relevance;
    }

    /** A link in a window over the text calls this from a job; the window would stay, and the keys in it. */
    @Override
    public void run(IMarker marker) {
        if (Display.getCurrent() == null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                OtherFiles.page().map(IWorkbenchPage::getActiveEditor).ifPresent(OfferedFix::closeHover);
                inUserInterface(marker);
                OtherFiles.page().map(IWorkbenchPage::getActivePart).ifPresent(IWorkbenchPart::setFocus);
            });
        } else {
            inUserInterface(marker);
        }
    }

    private static void closeHover(IEditorPart editor) {
        if (editor instanceof ITextEditor text) {
            OpenHover.close(OrgEditors.viewer(text));
        }
    }

    private void inUserInterface(IMarker marker) {
        if (offer.accepts()) {
            Reason.ask(getLabel(), reason -> take(offer.because(reason), marker));
        } else {
            take(offer, marker);
        }
    }

    private void take(Offer chosen, IMarker marker) {
        OtherFiles.shown(
                marker.getResource(), chosen.edits(), () -> CheckedEdits.apply(getLabel(), checked, chosen.edits()));
    }

    @Override
    public String getLabel() {
        return offer.title().in(Locale.getDefault());
    }

    @Override
    public String getDescription() {
        return offer.diagnostic().hint().in(Locale.getDefault());
    }

    @Override
    public Image getImage() {
        return null;
    }
}
