// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.workspace.source.Reason;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
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
        var out = new Watched(new FileOutputStream(FileDescriptor.out));
        var terminal = new Terminal(
                new BufferedReader(new InputStreamReader(System.in, UTF_8)),
                stream(out),
                stream(new FileOutputStream(FileDescriptor.err)),
                environment(),
                Path.of("").toAbsolutePath(),
                System.console() != null,
                Orgsmith::secret);
        System.exit(run(List.of(arguments), terminal, out));
    }

    /** Runs a command; what it could not print to {@code out} makes it fail, whatever else it did. */
    static int run(List<String> arguments, Terminal terminal, Watched out) {
        int exit = run(arguments, terminal);
        if (out.failure().isEmpty()) {
            return exit;
        }
        var session = EarlyOptions.of(arguments, terminal).session(terminal);
        session.say("orgsmith: "
                + session.text(
                        "stdout.unwritable", Reason.of(out.failure().get()).in(session.locale())));
        return Exit.FAILED;
    }

    /** Runs a command; never throws. */
    public static int run(List<String> arguments, Terminal terminal) {
        var options = EarlyOptions.of(arguments, terminal);
        var session = options.session(terminal);
        try {
            return Commands.of(session, options.debug())
                    .execute(HelpWord.asOption(arguments).toArray(String[]::new));
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static String secret(String question) {
        char[] answer = System.console().readPassword("%s", question);
        return answer == null ? null : new String(answer);
    }

    /** The environment, with a language also where the system keeps it elsewhere. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.putIfAbsent(
                "LANG", Locale.getDefault(Locale.Category.DISPLAY).toString());
        return environment;
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, UTF_8);
    }
}
