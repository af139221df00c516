// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import io.orgsmith.workspace.Place;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the lines of a text begin. */
public final class Lines {
    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        var found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** How many there are; a text that ends with a line break has an empty last line. */
    public int count() {
        return starts.length;
    }

    /** The line of an offset, counted from 1; an offset beyond the text counts as its end. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, within(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, counted from 1, in code points. */
    public int columnOf(int offset) {
        return text.codePointCount(starts[lineOf(offset) - 1], within(offset)) + 1;
    }

    /** Where a line begins, in UTF-16 units; lines are counted from 1. */
    public int startOf(int line) {
        return starts[line - 1];
    }

    /** A line without its line break; lines are counted from 1. */
    public String line(int line) {
        int end = line < starts.length ? starts[line] - 1 : text.length();
        if (end > starts[line - 1] && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(starts[line - 1], end);
    }

    /** A stretch of the text as a place in a file. */
    public Place place(Path file, int offset, int length) {
        int start = within(offset);
        return new Place(file, start, Math.min(length, text.length() - start), lineOf(start), columnOf(start));
    }

    private int within(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
