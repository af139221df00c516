// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offer;
import io.orgsmith.workspace.Snapshot;
import java.util.Locale;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

/** One way to put a finding right. */
final class OfferedFix implements IMarkerResolution2 {
    private final Offer offer;
    private final Snapshot checked;

    OfferedFix(Offer offer, Snapshot checked) {
        this.offer = offer;
        this.checked = checked;
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
