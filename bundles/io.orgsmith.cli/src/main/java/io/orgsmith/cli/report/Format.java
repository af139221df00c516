// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import java.util.Locale;

/** How data is printed: for people or for programs. */
public enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
