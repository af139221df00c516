// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import io.orgsmith.cli.Session;
import io.orgsmith.importing.ImportOptions;
import io.orgsmith.importing.Importing;
import io.orgsmith.report.NoWorkbook;
import io.orgsmith.report.WorkbookContent;
import io.orgsmith.workspace.Text;
import java.util.Optional;
import java.util.SortedMap;

/** Reads a workbook that people filled in. */
public record WorkbookImport(WorkbookPath file) {

    /**
     * The files of a project, by name.
     *
     * @param name what to call an enterprise that has no name
     * @return empty when cells are wrong, which is said
     */
    public Optional<SortedMap<String, String>> texts(String name) {
        var session = file.session();
        var content = content();
        if (!content.problems().isEmpty()) {
            for (var problem : content.problems()) {
                session.say(file.shown() + ": " + problem.message(session.locale()));
            }
            var count = session.counted("problems", content.problems().size());
            session.say(session.text("workbook.problems", count));
            return Optional.empty();
        }
        var enterprise = content.enterprise().isEmpty() ? name : content.enterprise();
        var options = new ImportOptions(content.release(), enterprise, session.locale());
        return Optional.of(new Importing(options).written(content.state()));
    }

    private WorkbookContent content() {
        try {
            return WorkbookContent.read(file.read());
        } catch (NoWorkbook e) {
            throw Session.stop(e, locale -> file.shown() + ": " + e.message(locale), Text.none());
        }
    }
}
