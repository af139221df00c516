// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.lab.LabCreate;
import io.orgsmith.cli.lab.LabReset;
import io.orgsmith.cli.lab.LabShow;
import io.orgsmith.cli.lab.LabSql;
import io.orgsmith.cli.lab.LabSupply;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code orgsmith lab}: the practice database of a project. */
@Command(sortOptions = false)
public final class LabCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** The command with all that can be done to a lab. */
    public static CommandLine withSubcommands(Session session) {
        return new CommandLine(new LabCommand())
                .addSubcommand("create", new LabCreate(session))
                .addSubcommand("reset", new LabReset(session))
                .addSubcommand("show", new LabShow(session))
                .addSubcommand("sql", new LabSql(session))
                .addSubcommand("supply", new LabSupply(session));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.FAILED;
    }
}
