// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

/** A text that comes in before an offset. */
record Insertion(int offset, String text) {}
