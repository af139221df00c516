// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.layout.TextWidth;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/**
 * Letters on a screen that take no more room than the layout leaves them: figures are as wide as a table of letters says, so that
 * they are so everywhere, and the fonts of some systems are wider.
 *
 * @param family a font of this system
 * @param pixels the size that the notation asks for
 * @param isBold of names
 */
public record Letters(String family, int pixels, boolean isBold) {
    private static final int POINTS = 72;
    private static final int SMALLEST = 6;
    private static final String SAMPLE = "Guangzhou Manufacturing Operating Unit 0123456789";

    /** The largest size, in whole points, in which they fit; never above the one that is asked for. */
    public FontDescriptor fitting(Device device) {
        int points = Math.round((float) pixels * POINTS / device.getDPI().y);
        while (points > SMALLEST && !fits(device, points)) {
            points--;
        }
        return of(Math.max(SMALLEST, points));
    }

    private boolean fits(Device device, int points) {
        var font = of(points).createFont(device);
        var paper = new GC(device);
        try {
            paper.setFont(font);
            return paper.stringExtent(SAMPLE).x <= TextWidth.of(SAMPLE, pixels, isBold);
        } finally {
            paper.dispose();
            font.dispose();
        }
    }

    private FontDescriptor of(int points) {
        return FontDescriptor.createFrom(new FontData(family, points, isBold ? SWT.BOLD : SWT.NORMAL));
    }
}
