// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

/** The exit codes of all commands but {@code plan --detailed-exitcode}. */
public final class Exit {
    /** All is well. */
    public static final int FINE = 0;
    /** There are findings of severity error, or something is not as the text wants it. */
    public static final int FINDINGS = 1;
    /** Wrong use, input that cannot be read, or a failure. */
    public static final int FAILED = 2;

    private Exit() {}
}
