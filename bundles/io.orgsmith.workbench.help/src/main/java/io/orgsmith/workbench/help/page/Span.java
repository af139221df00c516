// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.page;

/**
 * How a part of a page looks.
 *
 * @param start where it begins in the text of the page
 * @param length in characters
 * @param target where a link leads; otherwise empty
 */
public record Span(int start, int length, Kind kind, String target) {
    /** What a part of a page is. */
    public enum Kind {
        TITLE,
        HEADING,
        STRONG,
        EMPHASIS,
        CODE,
        LINK
    }

    /** Whether a place in the text lies in it. */
    public boolean has(int offset) {
        return start <= offset && offset < start + length;
    }
}
