// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.print;

import org.eclipse.swt.graphics.Rectangle;

/** Where a picture stands on a page: whole, as large as it can be, at the top. */
public final class Fit {
    private Fit() {}

    public static Rectangle of(int width, int height, Rectangle page) {
        double scale = Math.min((double) page.width / width, (double) page.height / height);
        int wide = (int) Math.floor(width * scale);
        int high = (int) Math.floor(height * scale);
        return new Rectangle(page.x + (page.width - wide) / 2, page.y, wide, high);
    }
}
