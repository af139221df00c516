// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command line. */
public final class Orgsmith {
    private Orgsmith() {}

    /** Runs a command on the process's own streams, all UTF-8, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Without it a Java 22 or newer has a console even where nobody sits in front of it.
        System.setProperty("jdk.console", "java.base");
        var terminal = new Terminal(
                new BufferedReader(new InputStreamReader(System.in, UTF_8)),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                environment(),
                Path.of("").toAbsolutePath(),
                System.console() != null);
        System.exit(run(List.of(arguments), terminal));
    }

    /** Runs a command; never throws. */
    public static int run(List<String> arguments, Terminal terminal) {
        var options = EarlyOptions.of(arguments, terminal);
        var session = options.session(terminal);
        try {
            return Commands.of(session, options.debug()).execute(arguments.toArray(String[]::new));
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** The environment, with a language also where the system keeps it elsewhere. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.putIfAbsent(
                "LANG", Locale.getDefault(Locale.Category.DISPLAY).toString());
        return environment;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, UTF_8);
    }
}
