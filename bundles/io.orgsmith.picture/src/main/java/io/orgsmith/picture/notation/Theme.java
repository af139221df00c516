// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import java.util.Locale;

/** What a picture is made for. */
public enum Theme {
    LIGHT("#ffffff", "#1b2330", "#566072", "#6b7585"),
    DARK("#171a21", "#eef1f6", "#a9b2c0", "#8a94a4"),
    /** Black on white with white figures: spares toner, and survives a copier. */
    PRINT("#ffffff", "#000000", "#3d3d3d", "#4a4a4a");

    private final String background;
    private final String ink;
    private final String faint;
    private final String line;

    Theme(String background, String ink, String faint, String line) {
        this.background = background;
        this.ink = ink;
        this.faint = faint;
        this.line = line;
    }

    public String background() {
        return background;
    }

    /** Of names. */
    public String ink() {
        return ink;
    }

    /** Of what stands below names. */
    public String faint() {
        return faint;
    }

    /** Of relations. */
    public String line() {
        return line;
    }

    /** As on the command line: {@code light}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
