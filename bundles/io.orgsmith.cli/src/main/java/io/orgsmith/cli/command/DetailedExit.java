// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import picocli.CommandLine.Option;

/** The exit codes of a command that compares: with {@code --detailed-exitcode} 2 means differences, so that a failure is 1. */
final class DetailedExit {
    private static final int FAILED_IN_DETAIL = 1;
    private static final int DIFFERENT = 2;

    @Option(names = "--detailed-exitcode")
    private boolean detailed;

    /** The comparison was made. */
    int compared(boolean different) {
        return detailed && different ? DIFFERENT : Exit.FINE;
    }

    /** The command failed. @param otherwise the code without the option */
    int failed(int otherwise) {
        return detailed ? FAILED_IN_DETAIL : otherwise;
    }
}
