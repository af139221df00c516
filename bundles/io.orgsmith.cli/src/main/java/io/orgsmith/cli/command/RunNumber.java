// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Session;

/** The number of a run on the command line. */
final class RunNumber {
    private RunNumber() {}

    static boolean is(String word) {
        return word.matches("[0-9]{1,15}");
    }

    static long of(String word) {
        if (!is(word)) {
            throw Session.stop("run.wrong", word);
        }
        return Long.parseLong(word);
    }
}
