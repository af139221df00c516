// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.apply.ApplyWizard;
import io.orgsmith.workbench.databases.apply.ToApply;
import io.orgsmith.workbench.databases.compare.ComparisonTree;
import io.orgsmith.workbench.databases.compare.PlanRows;
import io.orgsmith.workbench.databases.wizard.RunDialog;
import io.orgsmith.workbench.databases.work.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.part.EditorPart;

/** A saved plan for whoever reviews it: where it comes from, its steps with before and after, and who approved it. */
public final class PlanEditor extends EditorPart {
    public static final String ID = "io.orgsmith.workbench.databases.saved";

    private PlanHeader header;
    private ComparisonTree tree;
    private Watch watch;
    private Reviews shown;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        header = new PlanHeader(page, this::approve, this::apply);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        tree = new ComparisonTree(page, List.of("column.object", "column.before", "column.after"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        var menu = new MenuManager();
        menu.add(new Deed("action.approve", "approve", this::approve));
        menu.add(new Deed("action.apply", "apply", this::apply));
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        getSite().setSelectionProvider(tree.viewer());
        watch = new Watch(file(), this::load);
        load();
    }

    private Path file() {
        return Path.of(((IURIEditorInput) getEditorInput()).getURI());
    }

    private void load() {
        var file = file();
        Background.run(Texts.of("saved.reads", file.getFileName()), monitor -> Read.of(file), this::show);
    }

    private void show(Read read) {
        if (tree.viewer().getControl().isDisposed()) {
            return;
        }
        shown = read.reviews();
        header.enable(shown != null);
        if (shown == null) {
            header.show(Texts.of("saved.unreadable"), Map.of(Texts.of("fact.problem"), read.problem()));
            tree.show(List.of());
        } else {
            var plan = shown.plan().plan().plan();
            header.show(PlanWords.of(shown.plan()), PlanFacts.of(shown));
            tree.show(PlanRows.of(plan));
        }
    }

    private void approve() {
        if (shown != null) {
            var plan = shown.plan();
            Approve.ask(
                    getSite().getShell(),
                    by -> Background.run(
                            Texts.of("approve.title"),
                            monitor -> {
                                PlanFiles.approve(plan, by);
                                return plan;
                            },
                            done -> load()));
        }
    }

    private void apply() {
        if (shown != null) {
            var reviews = shown;
            Background.run(Texts.of("action.apply"), monitor -> SavedOrder.of(reviews), this::apply);
        }
    }

    private void apply(ToApply order) {
        new RunDialog(getSite().getShell(), new ApplyWizard(order), Texts.of("apply.verb")).open();
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.close();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
