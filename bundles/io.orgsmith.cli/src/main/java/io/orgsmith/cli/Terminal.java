// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The world around a run.
 *
 * @param out for data, UTF-8
 * @param err for messages, UTF-8
 * @param environment the environment variables
 * @param folder the current folder, absolute
 * @param interactive whether a person sits in front of it
 * @param secret asks that person something and gets an answer that is not shown; null where there is none
 */
public record Terminal(
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean interactive,
        UnaryOperator<String> secret) {

    /** A world in which nobody tells secrets. */
    public Terminal(
            BufferedReader in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            boolean interactive) {
        this(in, out, err, environment, folder, interactive, question -> null);
    }
}
