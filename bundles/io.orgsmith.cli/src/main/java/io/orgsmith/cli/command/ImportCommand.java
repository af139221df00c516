// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.database.Adoption;
import io.orgsmith.cli.database.Database;
import io.orgsmith.cli.database.DatabaseOptions;
import io.orgsmith.cli.database.EnvironmentOption;
import io.orgsmith.cli.database.Labs;
import io.orgsmith.cli.project.Loaded;
import io.orgsmith.cli.project.Projects;
import io.orgsmith.cli.report.Notices;
import io.orgsmith.cli.workbook.WorkbookImport;
import io.orgsmith.cli.workbook.WorkbookPath;
import io.orgsmith.importing.ImportOptions;
import io.orgsmith.importing.Importing;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith import}: writes what a database or a workbook holds as a project, and says what the rules find in it. */
@Command(sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".")
    private Path path;

    @Mixin
    private DatabaseOptions named;

    @Mixin
    private EnvironmentOption environment;

    @Mixin
    private FolderOptions out;

    @Option(names = "--release", paramLabel = "RELEASE")
    private String release;

    @Option(names = "--no-adopt")
    private boolean noAdopt;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var folder = new TextFolder(out.folder(session));
        folder.check(out.force());
        return WorkbookPath.isMeant(path) ? workbook(folder) : database(folder);
    }

    private int workbook(TextFolder folder) {
        if (named.isGiven() || release != null || noAdopt) {
            throw Session.stop("workbook.options");
        }
        var texts = new WorkbookImport(new WorkbookPath(session, path)).texts(folder.name());
        return texts.map(found -> written(folder, found).findings().exit()).orElse(Exit.FINDINGS);
    }

    private int database(TextFolder folder) {
        var now = Instant.now();
        var asked = release == null ? null : ModelOptions.release(release).getLiteral();
        var labs = new Labs(session);
        var database =
                labs.open(named, environment.lab(session, named.isGiven() ? session.path(path) : labs.folder(path)));
        var holds = holds(database, asked);
        if (asked == null && database.isReleaseGuessed()) {
            session.say(session.text("import.release-guessed", holds));
        }
        var options = new ImportOptions(ModelOptions.release(holds), folder.name(), session.locale());
        var texts = new Importing(options).texts(database.ebs(holds, now), Labs.fresh(holds, now));
        var project = written(folder, texts);
        if (!noAdopt) {
            adopt(project, database, now);
        }
        return project.findings().exit();
    }

    /** The release that was asked for, where the tables do not look like another one: those of 12.1 and 12.2 are alike. */
    private static String holds(Database database, String asked) {
        var found = database.releaseFound();
        if (asked != null && isOld(asked) != isOld(found)) {
            throw Session.stop("import.other-release", database.source(), found, asked);
        }
        return asked == null ? found : asked;
    }

    private static boolean isOld(String release) {
        return release.equals(Release.R11I.getLiteral());
    }

    private Loaded written(TextFolder folder, SortedMap<String, String> texts) {
        folder.write(texts);
        var done = texts.size() == 1 ? "import.done.one" : "import.done.many";
        session.data(null, session.text(done, texts.size(), session.shown(folder.path())) + "\n");
        var project = new Projects(session).one(folder.path(), ResolveOptions.AS_WRITTEN);
        sayWhatElseIsThere(project, texts.keySet());
        new Notices(session).print(project.findings());
        return project;
    }

    /** Files of others are read together with what was written, and may well declare the same. */
    private void sayWhatElseIsThere(Loaded project, Set<String> written) {
        var others = project.findings().sources().keySet().stream()
                .filter(file ->
                        file.startsWith(project.folder()) && file.toString().endsWith(".org"))
                .map(file -> project.folder().relativize(file).toString())
                .filter(name -> !written.contains(name))
                .toList();
        if (!others.isEmpty()) {
            session.say(session.text("import.others", others));
        }
    }

    private void adopt(Loaded project, Database database, Instant now) {
        var adopted = Adoption.of(project, database, now);
        var text = adopted.isPresent()
                ? session.text("import.adopted", session.counted("objects", adopted.get()))
                : session.text("import.no-history");
        session.data(null, text + "\n");
    }
}
