// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

/** The outlines of figures: two kinds of things in one picture can be told apart without their colours. */
public enum Shape {
    /** A wide frame around what is in it. */
    FRAME(10),
    /** A rounded rectangle. */
    CARD(6),
    /** A sheet with a folded corner: something that is registered. */
    DEED(2),
    /** A rectangle with a spine: something that is kept. */
    BOOK(3),
    /** Round at both ends: something that people have. */
    PILL(20),
    /** A small one-line figure inside of others. */
    CHIP(4);

    private final int radius;

    Shape(int radius) {
        this.radius = radius;
    }

    /** Of the corners, in pixels. */
    public int radius() {
        return radius;
    }
}
