// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import io.orgsmith.cli.command.ApplyCommand;
import io.orgsmith.cli.command.ApproveCommand;
import io.orgsmith.cli.command.CheckCommand;
import io.orgsmith.cli.command.CompletionCommand;
import io.orgsmith.cli.command.DiffCommand;
import io.orgsmith.cli.command.DriftCommand;
import io.orgsmith.cli.command.ExplainCommand;
import io.orgsmith.cli.command.ExportCommand;
import io.orgsmith.cli.command.FmtCommand;
import io.orgsmith.cli.command.GenerateCommand;
import io.orgsmith.cli.command.HistoryCommand;
import io.orgsmith.cli.command.ImportCommand;
import io.orgsmith.cli.command.LabCommand;
import io.orgsmith.cli.command.LanguageServerCommand;
import io.orgsmith.cli.command.PlanCommand;
import io.orgsmith.cli.command.RecordCommand;
import io.orgsmith.cli.command.RollbackCommand;
import io.orgsmith.cli.command.RulesCommand;
import io.orgsmith.cli.command.ShowCommand;
import io.orgsmith.cli.command.TemplateCommand;
import io.orgsmith.cli.command.VerifyCommand;
import io.orgsmith.cli.picture.DiagramCommand;
import io.orgsmith.workspace.Messages;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, in the order in which help lists them. */
final class Commands {
    private static final int NARROW = 60;
    private static final int WIDE = 100;

    private Commands() {}

    static CommandLine of(Session session, boolean debug) {
        var root = new CommandLine(new RootCommand(session));
        root.addSubcommand("check", new CheckCommand(session));
        root.addSubcommand("fmt", new FmtCommand(session));
        root.addSubcommand("plan", new PlanCommand(session));
        root.addSubcommand("show", new ShowCommand(session));
        root.addSubcommand("approve", new ApproveCommand(session));
        root.addSubcommand("apply", new ApplyCommand(session));
        root.addSubcommand("verify", new VerifyCommand(session));
        root.addSubcommand("drift", new DriftCommand(session));
        root.addSubcommand("history", new HistoryCommand(session));
        root.addSubcommand("record", new RecordCommand(session));
        root.addSubcommand("rollback", new RollbackCommand(session));
        root.addSubcommand("import", new ImportCommand(session));
        root.addSubcommand("template", new TemplateCommand(session));
        root.addSubcommand("export", new ExportCommand(session));
        root.addSubcommand("generate", new GenerateCommand(session));
        root.addSubcommand("diff", new DiffCommand(session));
        root.addSubcommand("diagram", new DiagramCommand(session));
        root.addSubcommand("rules", new RulesCommand(session));
        root.addSubcommand("explain", new ExplainCommand(session));
        root.addSubcommand("lab", LabCommand.withSubcommands(session));
        root.addSubcommand("language-server", new LanguageServerCommand(session));
        root.addSubcommand("completion", new CompletionCommand(session));
        var terminal = session.terminal();
        root.setOut(new PrintWriter(terminal.out(), true));
        root.setErr(new PrintWriter(terminal.err(), true));
        root.setResourceBundle(new Messages(Session.class).bundle(session.locale()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(session.paint().on() ? Ansi.ON : Ansi.OFF));
        root.setUsageHelpWidth(width(terminal.environment()));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        var mistakes = new Mistakes(session, debug);
        root.setParameterExceptionHandler(mistakes::ofUse);
        root.setExecutionExceptionHandler((failure, command, parsed) -> mistakes.ofRun(failure, command));
        return root;
    }

    private static int width(Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{2,3}") ? Math.max(NARROW, Math.min(WIDE, Integer.parseInt(columns))) : 80;
    }
}
