// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code orgsmith} itself, and the options that every command has. */
@Command(name = "orgsmith", sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"})
    private boolean version;

    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    private Language language;

    @Option(names = "--no-color", scope = ScopeType.INHERIT)
    private boolean noColour;

    @Option(names = "--no-input", scope = ScopeType.INHERIT)
    private boolean noInput;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    /** The languages that Orgsmith speaks. {@link EarlyOptions} reads the option; here it is only judged. */
    private enum Language {
        EN,
        ZH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (version) {
            session.data(null, "orgsmith " + Version.number() + "\n");
            return Exit.FINE;
        }
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.FAILED;
    }
}
