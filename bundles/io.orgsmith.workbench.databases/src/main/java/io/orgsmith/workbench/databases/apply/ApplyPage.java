// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.compare.PlanRows;
import io.orgsmith.workbench.databases.compare.PlanView;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.ArrayList;
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
    private final List<Button> boxes = new ArrayList<>();

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
        setDescription(Texts.of(isEbs() ? "apply.description.ebs" : "apply.description"));
        if (proposed.isStopped()) {
            setErrorMessage(stopped());
        } else {
            questions().forEach(words -> ask(page, words));
        }
        setControl(page);
        update();
    }

    private boolean isEbs() {
        return proposed.reached().installation().isEbs();
    }

    /** What somebody has to agree to first. */
    private List<String> questions() {
        var questions = new ArrayList<String>();
        if (proposed.summary().retire() > 0) {
            questions.add(Texts.of("apply.retire", proposed.summary().retire()));
        }
        if (proposed.database() instanceof Server) {
            questions.add(Texts.of("apply.elsewhere", proposed.reached().source()));
        }
        return questions;
    }

    private void ask(Composite page, String words) {
        var agree = new Button(page, SWT.CHECK);
        agree.setText(words);
        agree.addListener(SWT.Selection, event -> update());
        boxes.add(agree);
    }

    private void update() {
        setPageComplete(!proposed.isStopped() && boxes.stream().allMatch(Button::getSelection));
    }

    private String stopped() {
        if (proposed.summary().unmet() > 0) {
            return Texts.of("apply.unmet");
        }
        return proposed.proposal().findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .map(finding -> Punctuation.of(Locale.getDefault())
                        .labelled(finding.rule(), finding.message(Locale.getDefault())))
                .collect(Collectors.joining("\n"));
    }
}
