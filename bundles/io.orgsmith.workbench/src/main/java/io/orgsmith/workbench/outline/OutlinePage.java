// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.outline;

import io.orgsmith.dsl.ide.outline.Outline;
import io.orgsmith.dsl.ide.outline.Symbol;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.editor.Quiet;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The declarations of the text in an editor, also while it is being typed. */
final class OutlinePage extends ContentOutlinePage {
    /** So deep it is open at first. */
    private static final int LEVELS = 3;

    private final Rows rows = new Rows();
    private final ITextEditor editor;
    private Quiet quiet;

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var tree = getTreeViewer();
        tree.setContentProvider(rows);
        tree.setLabelProvider(SymbolLabels.provider());
        tree.setUseHashlookup(true);
        tree.setInput(rows);
        quiet = new Quiet(OrgEditors.document(editor), this::read);
        quiet.now();
    }

    /** In the background. */
    private void read() {
        var symbols = Moment.of(OrgEditors.document(editor))
                .map(now -> Outline.of(now.project(), now.uri(), Locale.getDefault()))
                .orElse(List.of());
        var control = getControl();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> show(symbols));
        }
    }

    private void show(List<Symbol> symbols) {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        boolean first = getTreeViewer().getTree().getItemCount() == 0;
        rows.follow(getTreeViewer(), symbols);
        if (first) {
            getTreeViewer().expandToLevel(LEVELS);
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        boolean byHand = getControl().isFocusControl();
        if (byHand && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Row row) {
            var id = row.symbol().selection();
            editor.selectAndReveal(id.offset(), id.length());
        }
    }

    @Override
    public void dispose() {
        if (quiet != null) {
            quiet.close();
        }
        super.dispose();
    }
}
