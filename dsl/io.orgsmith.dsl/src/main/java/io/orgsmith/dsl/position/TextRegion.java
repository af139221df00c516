// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.position;

import java.net.URI;

/**
 * A stretch of a file.
 *
 * @param file the file, as it was named when it was read
 * @param offset its first character, in UTF-16 units from zero, a byte order mark not counted
 * @param length in UTF-16 units
 * @param line the line of its first character, from one
 * @param column the column of its first character, from one, in code points: an emoji is one column
 */
public record TextRegion(URI file, int offset, int length, int line, int column) {}
