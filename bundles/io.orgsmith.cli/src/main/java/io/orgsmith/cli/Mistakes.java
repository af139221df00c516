// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.dsl.link.Nearest;
import io.orgsmith.target.lab.SetupProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what went wrong, in a line or two and without a stack trace.
 *
 * @param debug whether the stack trace is wanted after all
 */
record Mistakes(Session session, boolean debug) {

    /** A command line that cannot be understood. */
    int ofUse(ParameterException mistake, String[] arguments) {
        session.say("orgsmith: " + words(mistake));
        var command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        session.say(session.text("use.help", command));
        // There 2 would mean that the plan has differences.
        return List.of(arguments).contains("--detailed-exitcode") ? Exit.FINDINGS : Exit.FAILED;
    }

    /** A command that failed. */
    int ofRun(Exception failure, CommandLine command) {
        if (failure instanceof Stop stop) {
            session.say("orgsmith: " + session.text(stop.text()));
            if (!session.text(stop.hint()).isEmpty()) {
                session.say(session.text("label.fix") + session.text(stop.hint()));
            }
        } else if (failure instanceof DatabaseProblem problem) {
            session.say("orgsmith: " + problem.message(session.locale()));
        } else if (failure instanceof SetupProblem problem) {
            session.say("orgsmith: " + problem.message(session.locale()));
        } else {
            unexpected(failure);
        }
        if (debug) {
            session.say(trace(failure));
        }
        return command.getCommand() instanceof IExitCodeExceptionMapper own ? own.getExitCode(failure) : Exit.FAILED;
    }

    private void unexpected(Exception failure) {
        session.say("orgsmith: " + session.text("unexpected", failure));
        try {
            var log = Files.createTempFile("orgsmith-", ".log");
            Files.writeString(log, trace(failure), StandardCharsets.UTF_8);
            session.say(session.text("unexpected.log", log));
        } catch (IOException e) {
            session.say(session.text("unexpected.debug"));
        }
    }

    private static String trace(Exception failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private String words(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (mistake instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Mistakes::name).toList();
            return session.text("use.missing", names);
        } else if (mistake instanceof OverwrittenOptionException) {
            return session.text("use.twice", name(mistake.getArgSpec()));
        } else if (mistake.getArgSpec() != null && mistake.getValue() != null) {
            var candidates = mistake.getArgSpec().completionCandidates();
            if (candidates != null) {
                var choices =
                        StreamSupport.stream(candidates.spliterator(), false).toList();
                return session.text("use.choice", name(mistake.getArgSpec()), mistake.getValue(), choices);
            }
        }
        return session.text("use.other", mistake.getMessage());
    }

    private String unmatched(UnmatchedArgumentException mistake) {
        var first = mistake.getUnmatched().get(0);
        var command = mistake.getCommandLine();
        if (first.startsWith("-")) {
            var options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            var typed = first.replaceFirst("=.*", "");
            return orNear("use.option", typed, Nearest.of(typed, options));
        }
        var commands = command.getSubcommands().keySet();
        return orNear(commands.isEmpty() ? "use.argument" : "use.command", first, Nearest.of(first, commands));
    }

    private String orNear(String key, String typed, Optional<String> near) {
        return near.map(word -> session.text(key + ".near", typed, word)).orElseGet(() -> session.text(key, typed));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
