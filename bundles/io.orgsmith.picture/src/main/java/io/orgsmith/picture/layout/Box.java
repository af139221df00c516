// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

/** A rectangle in whole pixels. */
public record Box(int x, int y, int width, int height) {
    /** The first column of pixels to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first row of pixels below it. */
    public int bottom() {
        return y + height;
    }

    /** The same, moved. */
    public Box moved(int right, int down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Whether they have an area in common. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
