// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.workspace.source.Lines;

/**
 * A stretch of a text for programs that count lines and columns: both from 1, columns in code points.
 *
 * @param endColumn of what follows the stretch
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {
    /** @param offset and length in UTF-16 units */
    static Region of(Lines lines, int offset, int length) {
        int end = offset + length;
        return new Region(lines.lineOf(offset), lines.columnOf(offset), lines.lineOf(end), lines.columnOf(end));
    }
}
