// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import java.util.Locale;

/** How grave a diagnostic is, the gravest first. */
public enum Severity {
    /** Stops {@code generate} and {@code apply}. */
    ERROR,
    /** Printed and recorded. */
    WARNING,
    /** Guidance. */
    ADVICE;

    /** The word in JSON and on the command line, e.g. {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
