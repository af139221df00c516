// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.menu.DiagramMenu;
import io.orgsmith.workbench.diagram.part.PartFactory;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;

/** How a diagram is seen and what the keys and the wheel do in it. */
record Viewing(DiagramEditor editor, Board board) {
    void configure(GraphicalViewer viewer) {
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory(new PartFactory(board));
        viewer.setContextMenu(new DiagramMenu(viewer, editor, board));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        var keys = new KeyHandler();
        keys.put(KeyStroke.getPressed(SWT.F2, 0), editor.action(GEFActionConstants.DIRECT_EDIT));
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer).setParent(keys));
        Styling.leave(viewer.getControl());
        viewer.getControl().setBackground(board.look().ground());
    }
}
