// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around a run.
 *
 * @param out for data, UTF-8
 * @param err for messages, UTF-8
 * @param environment the environment variables
 * @param folder the current folder, absolute
 * @param interactive whether a person sits in front of it
 */
public record Terminal(
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean interactive) {}
