// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

/** How a cell looks. */
enum Look {
    /** What people typed, or will. */
    PLAIN,
    /** A cell of the first sheet to fill in. */
    ENTRY,
    TITLE,
    LABEL,
    /** The way to another sheet. */
    LINK,
    HEADING,
    /** The heading of a column that must be filled in. */
    REQUIRED,
    /** What explains a column. */
    HINT
}
