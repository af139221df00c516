// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.notation.Icon;
import io.orgsmith.picture.notation.Shape;
import io.orgsmith.picture.scene.Node;
import java.util.List;

/**
 * The texts of a figure, broken into lines, and the room that they take. All in pixels from the corner of the figure.
 *
 * @param name the lines of the name
 * @param note the line below; empty for none
 * @param width of the icon and the texts with the space around them
 * @param height the same
 */
public record Label(List<String> name, String note, int width, int height) {
    public static final int NAME_SIZE = 13;
    public static final int NOTE_SIZE = 11;
    public static final int CHIP_SIZE = 12;
    public static final int NAME_LINE = 18;
    public static final int SPACE = 10;

    private static final int WIDEST = 270;
    private static final int WIDEST_CHIP = 190;
    private static final int NOTE_LINE = 16;
    private static final int CHIP_HEIGHT = 26;
    /** Room for the mark of a finding. */
    private static final int MARK = 14;
    /** The corner of a deed that is turned over: its mark stands beside. */
    private static final int FOLD = 12;

    /** Where the texts begin. */
    public static int left(Node node) {
        return node.entity().shape() == Shape.CHIP ? 26 : SPACE + Icon.SIZE + 8;
    }

    /** The texts of a figure as they fit. */
    public static Label of(Node node) {
        return node.entity().shape() == Shape.CHIP && node.children().isEmpty() ? chip(node) : card(node);
    }

    private static Label chip(Node node) {
        var name = new Lines(WIDEST_CHIP, CHIP_SIZE, false, 1).of(node.name());
        int width = (int) Math.ceil(TextWidth.of(name.get(0), CHIP_SIZE, false));
        return new Label(name, "", left(node) + width + SPACE, CHIP_HEIGHT);
    }

    private static Label card(Node node) {
        var name = new Lines(WIDEST, NAME_SIZE, true, 2).of(node.name());
        var note = new Lines(WIDEST, NOTE_SIZE, false, 1).of(node.note()).get(0);
        double width = name.stream()
                .mapToDouble(line -> TextWidth.of(line, NAME_SIZE, true))
                .max()
                .orElse(0);
        width = Math.max(width, TextWidth.of(note, NOTE_SIZE, false));
        int height = 2 * 8 + name.size() * NAME_LINE + (note.isEmpty() ? 0 : NOTE_LINE);
        int right = SPACE + MARK + (node.entity().shape() == Shape.DEED ? FOLD : 0);
        return new Label(name, note, left(node) + (int) Math.ceil(width) + right, height);
    }
}
