// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.readback.EbsTables;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.importing.ImportOptions;
import io.orgsmith.importing.Importing;
import io.orgsmith.model.org.Release;
import io.orgsmith.report.NoWorkbook;
import io.orgsmith.report.SheetProblem;
import io.orgsmith.report.WorkbookContent;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.work.Fresh;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workspace.source.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.SortedMap;

/**
 * The texts of what a database or a workbook holds.
 *
 * @param name what to call an enterprise that has no name
 */
record ReadTexts(String name, Log says) {

    /** By file name. */
    SortedMap<String, String> of(ConnectionSource source, Instant now) throws IOException {
        var release = EbsTables.release(source);
        says.say(Texts.of(EbsTables.isReleaseGuessed(source) ? "import.guessed" : "import.reads", source, release));
        var state = ReadBack.ebs(source, release, LocalDate.ofInstant(now, ZoneOffset.UTC));
        var options = new ImportOptions(Release.get(release), name, Locale.getDefault());
        return new Importing(options).texts(state, Fresh.of(release, now));
    }

    /** The same of a workbook. @throws Refusal when cells are wrong, which is said one by one */
    SortedMap<String, String> of(Path workbook) throws IOException {
        says.say(Texts.of("import.reads.workbook", workbook));
        var content = content(workbook);
        if (!content.problems().isEmpty()) {
            content.problems().forEach(problem -> says.say("  " + words(problem)));
            throw new Refusal("import.workbook.wrong", content.problems().size());
        }
        var enterprise = content.enterprise().isEmpty() ? name : content.enterprise();
        return new Importing(new ImportOptions(content.release(), enterprise, Locale.getDefault()))
                .written(content.state());
    }

    private static String words(SheetProblem problem) {
        return MenuWords.of(problem.message(Locale.getDefault()));
    }

    private static WorkbookContent content(Path workbook) throws IOException {
        try {
            return WorkbookContent.read(WholeFile.read(workbook, WorkbookContent.LARGEST));
        } catch (NoWorkbook e) {
            throw new Refusal("import.workbook.none", workbook, MenuWords.of(e.message(Locale.getDefault())));
        }
    }
}
