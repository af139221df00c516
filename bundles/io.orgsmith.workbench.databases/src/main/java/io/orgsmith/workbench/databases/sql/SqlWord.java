// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.sql;

/** A word of a script that is painted. */
public record SqlWord(Kind kind, int offset, int length) {
    /** What it is, in the colours that {@code .org} texts have too. */
    public enum Kind {
        KEYWORD,
        TEXT,
        COMMENT
    }

    int end() {
        return offset + length;
    }
}
