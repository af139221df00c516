// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.png;

/** A picture has more pixels than can be drawn. */
public final class PictureTooLarge extends Exception {
    private static final long serialVersionUID = 1L;
    private final int width;
    private final int height;

    PictureTooLarge(int width, int height) {
        super(width + " x " + height);
        this.width = width;
        this.height = height;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
