// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.database.Planned;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.FindingLines;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.saved.PlanFiles;
import io.orgsmith.cli.saved.SavedScripts;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith generate}: writes the scripts that set a project up on a freshly installed system. */
@Command(sortOptions = false)
public final class GenerateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Option(names = "--target", paramLabel = "TARGET", required = true)
    private Target target;

    @Mixin
    private FolderOptions out;

    @Option(names = "--env", paramLabel = "NAME")
    private String environment;

    @Mixin
    private ScriptUser user;

    @Option(names = "--encoding", paramLabel = "ENCODING", defaultValue = "ascii")
    private ScriptEncoding encoding;

    /** What scripts can be written for. */
    private enum Target {
        EBS_12_2("ebs-12.2", "12.2"),
        EBS_12_1("ebs-12.1", "12.1"),
        EBS_11I("ebs-11i", "11i");

        private final String word;
        private final String release;

        Target(String word, String release) {
            this.word = word;
            this.release = release;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var folder = new ScriptFolder(out.folder(session));
        folder.check(out.force());
        if (PlanFiles.isPlan(path)) {
            if (environment != null) {
                throw Session.stop("saved.decided");
            }
            return write(folder, new SavedScripts(session).of(path, target.release, options()));
        }
        var release = ModelOptions.release(target.release);
        var project = new Projects(session).one(path, new ResolveOptions(release, environment));
        var notices = new Notices(session);
        if (notices.stop(project.findings())) {
            return project.findings().exit();
        }
        var planned = Planned.of(project, fresh(), Managed.NOTHING, Instant.now());
        if (notices.stop(planned.findings())) {
            return Exit.FINDINGS;
        }
        var findings = FindingLines.of(project.folder(), project.findings(), planned.findings());
        var options = options().of(project.checksum(), findings);
        return write(folder, new ScriptTarget().generate(planned.plan(), options));
    }

    private int write(ScriptFolder folder, SortedMap<String, String> files) {
        folder.write(files);
        session.data(null, session.text("generate.done", files.size(), session.shown(folder.path())) + "\n");
        return Exit.FINE;
    }

    /** The lab has no 11i: there nothing is taken to be installed, and the preflight proves what has to exist. */
    private State fresh() {
        return target == Target.EBS_11I ? State.of(List.of()) : Labs.fresh(target.release, Instant.now());
    }

    /** Without model and findings. */
    private ScriptOptions options() {
        return user.options(session.locale(), "", List.of()).encoded(encoding.encoding());
    }
}
