// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.report.LongText;
import io.orgsmith.report.NotHeld;
import io.orgsmith.report.Workbooks;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.FindingWords;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workbench.databases.work.Text;
import io.orgsmith.workspace.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The text of a project as a workbook.
 *
 * @param objects each of them gets a row
 */
public record Exported(Text text, State objects) {

    /** @throws Refusal when the text has errors */
    public static Exported of(Text text) {
        return new Exported(text, Desired.whole(text.model()));
    }

    /** The file. @throws Refusal when a cell could not hold a value */
    public byte[] workbook(Locale language) {
        var model = text.model();
        var enterprise = Objects.requireNonNullElse(model.enterprise().getName(), "");
        try {
            return Workbooks.export(objects, model.release(), enterprise, language);
        } catch (LongText e) {
            throw new Refusal("export.long", e.message(Locale.getDefault()));
        }
    }

    /** What the text says and the workbook has no place for: a line each. */
    public List<String> notHeld() {
        return NotHeld.of(text.snapshot()).stream().map(this::line).toList();
    }

    /** Where the words name an option of the command line, those that name the page. */
    private String line(Diagnostic finding) {
        var folder = text.snapshot().project().folder();
        var key = "export." + finding.code();
        return Texts.has(key) ? FindingWords.line(finding, folder, Texts.of(key)) : FindingWords.line(finding, folder);
    }
}
