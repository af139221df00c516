// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.plan.print.Summary;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.compare.PlanRows;
import io.orgsmith.workbench.databases.compare.PlanView;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Shows what an apply will do, and asks where it takes something out of use. */
final class ApplyPage extends WizardPage {
    private final ToApply order;
    private final List<Button> boxes = new ArrayList<>();

    ApplyPage(ToApply order) {
        super("plan", PlanView.description(order.reached().database(), order.plan()), null);
        this.order = order;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        var tree = new ComparisonTree(page, List.of("column.object", "column.before", "column.after"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        tree.show(PlanRows.of(order.plan()));
        setDescription(Texts.of(isEbs() ? "apply.description.ebs" : "apply.description"));
        if (order.isStopped()) {
            setErrorMessage(order.stop());
        } else {
            questions().forEach(words -> ask(page, words));
        }
        setControl(page);
        update();
    }

    private boolean isEbs() {
        return order.reached().installation().isEbs();
    }

    /** What somebody has to agree to first. */
    private List<String> questions() {
        var questions = new ArrayList<>(order.questions());
        int ended = Summary.of(order.plan()).retire();
        if (ended > 0) {
            questions.add(Texts.of("apply.retire", ended));
        }
        if (order.reached().database() instanceof Server) {
            questions.add(Texts.of("apply.elsewhere", order.reached().source()));
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
        setPageComplete(!order.isStopped() && boxes.stream().allMatch(Button::getSelection));
    }
}
