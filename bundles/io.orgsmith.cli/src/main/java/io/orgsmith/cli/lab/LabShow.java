// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.lab;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.deploy.show.Summary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith lab show}: what the lab holds, in numbers and as a tree. */
@Command(sortOptions = false)
public final class LabShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private EnvironmentOption environment;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public LabShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var lab = new Labs(session).of(database, environment, path);
        var release = lab.release();
        var state = lab.state(Instant.now());
        var summary = new Summary(session.locale());
        var lines = new ArrayList<String>();
        lines.add(session.text("lab.show", release));
        lines.addAll(summary.countLines(state));
        lines.add("");
        lines.addAll(summary.treeLines(state));
        session.data(out, String.join("\n", lines) + "\n");
        return Exit.FINE;
    }
}
