// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Findings;
import io.orgsmith.cli.report.JsonReport;
import io.orgsmith.cli.report.SarifReport;
import io.orgsmith.cli.report.TextReport;
import io.orgsmith.workspace.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith check}: reads files and judges them by the rules. */
@Command(sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    private static final int ROUNDS = 10;

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..*", defaultValue = ".")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private ReportFormat format;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--fix")
    private boolean fix;

    @Mixin
    private ModelOptions model;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    private enum ReportFormat {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var findings = new Projects(session).all(paths, model.resolve());
        if (fix) {
            findings = fixed(findings);
        }
        session.data(out, report(findings));
        boolean isTooWeak = strict && findings.count(Severity.WARNING) > 0;
        return isTooWeak ? Math.max(findings.exit(), Exit.FINDINGS) : findings.exit();
    }

    /** Where one thing is put right, the next may come to light. */
    private Findings fixed(Findings found) {
        var findings = found;
        int places = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int more = new Fixes(session).apply(findings);
            if (more == 0) {
                break;
            }
            places += more;
            findings = new Projects(session).all(paths, model.resolve());
        }
        if (places > 0) {
            session.say(session.text(places == 1 ? "check.fixed.one" : "check.fixed.many", places));
        }
        return findings;
    }

    private String report(Findings findings) {
        return switch (format) {
            case TEXT -> new TextReport(session.writingTo(out)).of(findings);
            case JSON -> new JsonReport(session).of(findings);
            case SARIF -> new SarifReport(session).of(findings);
        };
    }
}
