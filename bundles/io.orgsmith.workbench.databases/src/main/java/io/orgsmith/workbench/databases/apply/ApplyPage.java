// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.compare.PlanRows;
import io.orgsmith.workbench.databases.compare.PlanView;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Shows what an apply will do, and asks where it takes something out of use. */
final class ApplyPage extends WizardPage {
    private final Proposed proposed;

    ApplyPage(Proposed proposed) {
        super("plan", PlanView.description(proposed), null);
        this.proposed = proposed;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        var tree = new ComparisonTree(page, List.of("column.object", "column.before", "column.after"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        tree.show(PlanRows.of(proposed.plan()));
        setDescription(Texts.of("apply.description"));
        setPageComplete(!proposed.isStopped() && proposed.summary().retire() == 0);
        if (proposed.isStopped()) {
            setErrorMessage(stopped());
        } else if (proposed.summary().retire() > 0) {
            agree(page);
        }
        setControl(page);
    }

    private void agree(Composite page) {
        var agree = new Button(page, SWT.CHECK);
        agree.setText(Texts.of("apply.retire", proposed.summary().retire()));
        agree.addListener(SWT.Selection, event -> setPageComplete(agree.getSelection()));
    }

    private String stopped() {
        if (proposed.summary().unmet() > 0) {
            return Texts.of("apply.unmet");
        }
        return proposed.proposal().findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .map(finding -> finding.rule() + ": " + finding.message(Locale.getDefault()))
                .collect(Collectors.joining("\n"));
    }
}
