// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

/** Texts that no spreadsheet takes for a formula, also once the workbook is saved as CSV. */
final class Harmless {
    private static final String FIRST = "=+-@\t\r'";

    private Harmless() {}

    /** An apostrophe goes before what could begin a formula, and before an apostrophe. */
    static String of(String text) {
        return isSuspect(text) ? "'" + text : text;
    }

    /** What {@link #of} was made from; any other text is itself. */
    static String back(String cell) {
        return cell.startsWith("'") && isSuspect(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isSuspect(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
    }
}
