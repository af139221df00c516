// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

/** How grave a problem of a text is. */
public enum Severity {
    /** The text cannot be read as it was meant. */
    ERROR,
    /** The text can be read, but probably not as it was meant. */
    WARNING
}
