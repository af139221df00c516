// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

/** How relations are drawn: told apart by weight and dashes, never by colour alone. */
public enum Line {
    /** What something belongs to. */
    SOLID(1.5, ""),
    /** The one of several that counts most. */
    STRONG(2.5, ""),
    /** What it may use or works for. */
    DASHED(1.5, "6 4"),
    /** What is only mentioned. */
    DOTTED(1.5, "1.5 3.5");

    private final double width;
    private final String dashes;

    Line(double width, String dashes) {
        this.width = width;
        this.dashes = dashes;
    }

    /** In pixels. */
    public double width() {
        return width;
    }

    /** Lengths of dashes and gaps as SVG spells them; empty for none. */
    public String dashes() {
        return dashes;
    }
}
