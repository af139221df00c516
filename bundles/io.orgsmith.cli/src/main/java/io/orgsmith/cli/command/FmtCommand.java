// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.project.Texts;
import io.orgsmith.cli.report.TextReport;
import io.orgsmith.dsl.format.OrgFormatter;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith fmt}: gives files their one layout. */
@Command(sortOptions = false)
public final class FmtCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..*", defaultValue = ".")
    private List<Path> paths;

    @Option(names = "--check")
    private boolean check;

    public FmtCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (paths.equals(List.of(STANDARD_INPUT))) {
            return standardInput();
        }
        var texts = Texts.of(session, paths);
        if (texts.unreadable().hasErrors()) {
            session.say(new TextReport(session).of(texts.unreadable()).stripTrailing());
        }
        int changed = 0;
        for (var entry : texts.byFile().entrySet()) {
            var formatted = OrgFormatter.format(entry.getValue());
            if (!formatted.equals(entry.getValue())) {
                changed++;
                session.data(null, session.shown(entry.getKey()) + "\n");
                write(entry.getKey(), formatted);
            }
        }
        if (changed > 0 || !texts.unreadable().hasErrors()) {
            var key = "fmt." + (check ? "check" : "done") + (changed == 0 ? ".none" : changed == 1 ? ".one" : ".many");
            session.say(session.text(key, changed));
        }
        if (texts.unreadable().hasErrors()) {
            return Exit.FAILED;
        }
        return check && changed > 0 ? Exit.FINDINGS : Exit.FINE;
    }

    private int standardInput() {
        var text = session.terminal().in().lines().collect(Collectors.joining("\n", "", "\n"));
        var formatted = OrgFormatter.format(text);
        session.data(null, formatted);
        return check && !formatted.equals(text) ? Exit.FINDINGS : Exit.FINE;
    }

    private void write(Path file, String text) {
        if (check) {
            return;
        }
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw Session.stop(e, "out.unwritable", file, Reason.of(e));
        }
    }
}
