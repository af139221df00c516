// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import io.orgsmith.workspace.Place;
import java.nio.file.Path;

/**
 * A file of a project, as it was read or as an editor holds it.
 *
 * @param path absolute, without links where it lies on disk
 * @param text without a byte order mark
 * @param version of the editor's document; {@link #SAVED} where it was read from disk
 * @param lines of the text
 */
public record Source(Path path, String text, long version, Lines lines) {
    /** The version of a text that was read from disk. */
    public static final long SAVED = -1;

    public Source(Path path, String text, long version) {
        this(path, text, version, new Lines(text));
    }

    /** A stretch of this file. */
    public Place place(int offset, int length) {
        return lines.place(path, offset, length);
    }
}
