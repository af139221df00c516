// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

/** A text that comes in the place of what stands between two offsets: mostly nothing, else blanks. */
record Insertion(int offset, int end, String text) {
    /** A text that comes in before an offset. */
    Insertion(int offset, String text) {
        this(offset, offset, text);
    }
}
