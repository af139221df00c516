// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offer;
import io.orgsmith.workbench.text.WorkbenchEdits;
import io.orgsmith.workspace.Snapshot;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
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
        var edits = offer.edits().entrySet().stream()
                .collect(Collectors.toMap(each -> Path.of(each.getKey()), each -> each.getValue()));
        try {
            for (URI file : offer.edits().keySet()) {
                WorkbenchEdits.expect(
                        Path.of(file), checked.project().language().texts().get(file));
            }
            WorkbenchEdits.apply(getLabel(), edits);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
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
