// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.move;

import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.Refusal;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Lines that are dragged to another owner. */
public final class MoveByMouse extends ViewerDropAdapter {
    private MoveByMouse(TreeViewer tree) {
        super(tree);
        setFeedbackEnabled(false);
    }

    /** Lets the lines of a tree be dragged onto each other. */
    public static void in(TreeViewer tree) {
        var transfers = new Transfer[] {LocalSelectionTransfer.getTransfer()};
        tree.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = dragged(tree.getStructuredSelection()).isPresent();
                LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = tree.getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.addDropSupport(DND.DROP_MOVE, transfers, new MoveByMouse(tree));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return target instanceof Node node
                && dragged(LocalSelectionTransfer.getTransfer().getSelection())
                        .filter(move -> move.canGoTo(node))
                        .isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        var move = dragged(data);
        if (move.isEmpty() || !(getCurrentTarget() instanceof Node target)) {
            return false;
        }
        try {
            var change = move.get().to(target.element().orElseThrow());
            if (change.isPresent()) {
                change.get().perform();
            }
            return change.isPresent();
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
            return false;
        }
    }

    /** One line, of an element. */
    private static Optional<Move> dragged(Object selection) {
        return selection instanceof IStructuredSelection lines
                        && lines.size() == 1
                        && lines.getFirstElement() instanceof Node node
                        && node.element().isPresent()
                ? Optional.of(new Move(node))
                : Optional.empty();
    }
}
