// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.wizard.FileField;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** The workbook to write: its full name, and whether one that is there may be replaced. */
final class TargetField {
    private final FileField file;
    private final Button replaces;
    private String suggested = "";

    TargetField(Fields fields) {
        file = new FileField(fields, "workbook.file", "*.xlsx", SWT.SAVE);
        replaces = fields.check("workbook.replaces");
    }

    /** Offers a name, unless the user has named another one. */
    void suggest(Path path) {
        if (name().equals(suggested)) {
            suggested = path.toString();
            file.text().setText(suggested);
        }
    }

    /** Why it cannot be written there, in words; null for none. */
    String problem() {
        replaces.setEnabled(WorkbookProblem.isThere(name()));
        return WorkbookProblem.of(name(), replaces.getSelection());
    }

    /** What was named, once there is no problem with it. */
    WorkbookFile chosen() {
        return new WorkbookFile(file.path());
    }

    private String name() {
        return file.text().getText().strip();
    }
}
