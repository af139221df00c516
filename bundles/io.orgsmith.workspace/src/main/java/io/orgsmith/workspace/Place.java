// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A stretch of a file.
 *
 * @param file absolute
 * @param offset where it begins, in UTF-16 units of the file's text without a byte order mark
 * @param length in UTF-16 units; 0 marks a point
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 */
public record Place(Path file, int offset, int length, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing((Place p) -> p.file.toString())
            .thenComparingInt(Place::offset)
            .thenComparingInt(Place::length);

    /** The whole file, or a file of which nothing could be read. */
    public static Place of(Path file) {
        return new Place(file, 0, 0, 1, 1);
    }

    /** By file, then by offset. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
