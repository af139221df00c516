// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offer;
import io.orgsmith.workspace.Snapshot;
import java.util.Locale;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;

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

    @Override
    public void run(IMarker marker) {
        CheckedEdits.apply(checked, offer.edits());
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
