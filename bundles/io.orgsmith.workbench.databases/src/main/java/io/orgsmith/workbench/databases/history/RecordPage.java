// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.history;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.wizard.FileField;
import io.orgsmith.workbench.databases.work.Background;
import io.orgsmith.workbench.databases.work.Person;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for a spool and who ran the scripts, and shows what the spool tells. */
final class RecordPage extends WizardPage {
    private static final ReadSpool NONE = new ReadSpool(Path.of(""), List.of(), "");

    private FileField spool;
    private Text who;
    private ComparisonTree tree;
    private ReadSpool read = NONE;

    RecordPage() {
        super("record", Texts.of("record.heading"), null);
        setDescription(Texts.of("record.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, () -> {});
        spool = new FileField(fields, "record.spool", "*.log");
        who = fields.text("record.who");
        who.setText(Person.name());
        tree = new ComparisonTree(fields.page(), List.of("column.object", "column.outcome", "column.message"));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .applyTo(tree.viewer().getControl());
        setControl(fields.page());
        spool.text().addListener(SWT.Modify, event -> look());
        who.addListener(SWT.Modify, event -> update());
    }

    private void look() {
        show(NONE);
        var typed = spool.text().getText().strip();
        if (!typed.isEmpty()) {
            Background.run(Texts.of("record.reads"), monitor -> ReadSpool.of(Path.of(typed)), found -> {
                if (!getControl().isDisposed() && spool.text().getText().strip().equals(typed)) {
                    show(found);
                }
            });
        }
    }

    private void show(ReadSpool found) {
        read = found;
        tree.show(SpoolRows.of(found.runs()));
        update();
    }

    private void update() {
        var nobody = who.getText().isBlank() ? Texts.of("record.no-name") : "";
        var problem = read.problem().isEmpty() ? nobody : read.problem();
        setErrorMessage(problem.isEmpty() ? null : problem);
        setPageComplete(problem.isEmpty() && !read.runs().isEmpty());
    }

    /** The spool that is to be recorded. */
    ReadSpool spool() {
        return read;
    }

    String who() {
        return who.getText().strip();
    }
}
