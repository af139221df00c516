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
    private final ITextEditor editor;
    private Quiet quiet;

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var tree = getTreeViewer();
        tree.setContentProvider(new SymbolTree());
        tree.setLabelProvider(SymbolLabels.provider());
        tree.setAutoExpandLevel(3);
        tree.setUseHashlookup(true);
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
        if (getControl() != null
                && !getControl().isDisposed()
                && !symbols.equals(getTreeViewer().getInput())) {
            boolean first = getTreeViewer().getInput() == null;
            var expanded = SymbolTree.paths(getTreeViewer());
            getTreeViewer().setInput(symbols);
            if (!first) {
                SymbolTree.expand(getTreeViewer(), expanded);
            }
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        boolean byHand = getControl().isFocusControl();
        if (byHand && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Symbol symbol) {
            editor.selectAndReveal(
                    symbol.selection().offset(), symbol.selection().length());
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
