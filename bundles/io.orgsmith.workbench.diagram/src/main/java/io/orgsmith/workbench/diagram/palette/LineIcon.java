// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.palette;

import io.orgsmith.picture.notation.Line;
import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icon of a relation: its line. */
final class LineIcon {
    private LineIcon() {}

    static ImageDescriptor of(Line line) {
        var file = "icons/line-" + line.name().toLowerCase(Locale.ROOT) + ".svg";
        return ResourceLocator.imageDescriptorFromBundle("io.orgsmith.workbench.diagram", file)
                .orElseThrow();
    }
}
