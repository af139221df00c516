// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

/**
 * The colours of figures. Any two can be told apart in each coloured theme, also by people who do not see red, green or
 * blue as others do; a test works it out.
 */
public enum Hue {
    BLUE(new Shades("#edf2fe", "#194be2"), new Shades("#1f2837", "#a7c5ee")),
    AMBER(new Shades("#fdf4e3", "#ab6a01"), new Shades("#2f271b", "#f5b86e")),
    TEAL(new Shades("#e6f3f1", "#044846"), new Shades("#17302d", "#45dab5")),
    PURPLE(new Shades("#f6eef8", "#6b207a"), new Shades("#2e1f33", "#d659ed")),
    RED(new Shades("#fdf0ef", "#d2504f"), new Shades("#321f20", "#e1726f")),
    GREEN(new Shades("#f2f4e9", "#37450e"), new Shades("#1b2a17", "#3c9a0d")),
    GREY(new Shades("#f2f4f7", "#6b778e"), new Shades("#232730", "#788298"));

    private static final Shades PRINTED = new Shades("#ffffff", "#2b2b2b");

    private final Shades light;
    private final Shades dark;

    Hue(Shades light, Shades dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colours in a theme. */
    public Shades in(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case PRINT -> PRINTED;
        };
    }
}
