// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

/** A place in whole pixels, from the upper left corner. */
public record Point(int x, int y) {
    Point moved(int right, int down) {
        return new Point(x + right, y + down);
    }
}
