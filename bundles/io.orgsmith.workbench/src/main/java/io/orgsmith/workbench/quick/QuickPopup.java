// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/** A small window in which letters are typed and one of what fits them is chosen: Enter, or a click. */
final class QuickPopup extends PopupDialog {
    private final Choice choice;
    private Text typed;
    private TreeViewer tree;

    QuickPopup(Shell parent, Choice choice, String info) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, info);
        this.choice = choice;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        typed = new Text(parent, SWT.NONE);
        typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        typed.addModifyListener(event -> show());
        typed.addListener(SWT.DefaultSelection, event -> choose());
        typed.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
            }
        }));
        return typed;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE);
        tree.setContentProvider(choice.tree());
        tree.setLabelProvider(choice.labels());
        tree.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
        tree.getTree().addListener(SWT.DefaultSelection, event -> choose());
        tree.getTree().addListener(SWT.MouseUp, event -> choose());
        show();
        return tree.getTree();
    }

    private void show() {
        tree.setInput(choice.fitting(typed.getText()));
        var first = first(tree.getTree().getItems());
        tree.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
    }

    private Object first(TreeItem... items) {
        for (var item : items) {
            var found = item.getData() != null && choice.isMeant(item.getData(), typed.getText())
                    ? item.getData()
                    : first(item.getItems());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void choose() {
        var chosen = ((IStructuredSelection) tree.getSelection()).getFirstElement();
        if (chosen != null) {
            close();
            choice.choose(chosen);
        }
    }

    @Override
    protected boolean hasTitleArea() {
        return true;
    }

    @Override
    protected Control getFocusControl() {
        return typed;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(480, 340);
    }
}
