// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.menu;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.DiagramEditor;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.action.ChangeId;
import io.orgsmith.workbench.diagram.action.Side;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.edit.OpenText;
import io.orgsmith.workbench.diagram.export.PictureDialog;
import io.orgsmith.workbench.diagram.export.SavePicture;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.diagram.place.PlaceAutomatically;
import io.orgsmith.workbench.explorer.menu.Fixes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of a diagram. */
public final class DiagramMenu extends ContextMenuProvider {
    private final DiagramEditor editor;
    private final Board board;

    public DiagramMenu(EditPartViewer viewer, DiagramEditor editor, Board board) {
        super(viewer);
        this.editor = editor;
        this.board = board;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        if (board.drawing() == null) {
            return;
        }
        if (getViewer().getSelectedEditParts().size() == 1
                && getViewer().getSelectedEditParts().get(0) instanceof NodePart part) {
            figure(menu, part);
        }
        for (var each : List.of(ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
            menu.add(editor.action(each.getId()));
        }
        align(menu);
        menu.add(new Separator("picture"));
        menu.add(new PlaceAutomatically(board));
        var dialog = new PictureDialog(editor.getSite().getShell());
        menu.add(new SavePicture(dialog, board::drawing, board.look().theme()));
        menu.add(new SavePicture(dialog, board::drawing, Theme.PRINT));
        menu.add(editor.action(ActionFactory.PRINT.getId()));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void align(IMenuManager menu) {
        if (getViewer().getSelectedEditParts().size() > 1) {
            var sides = new MenuManager(Texts.of("align"));
            Stream.of(Side.values()).map(side -> editor.action(side.id())).forEach(sides::add);
            menu.add(sides);
        }
    }

    private void figure(IMenuManager menu, NodePart part) {
        if (part.element().isPresent()) {
            menu.add(Fixes.menu(part.drawing().state(), part.element().get()));
            menu.add(new Separator("open"));
            menu.add(line("menu.open", () -> OpenText.of(part)));
            menu.add(line("menu.focus", () -> editor.focus(part.id())));
        }
        var isClosed = editor.sight().closed().contains(part.id());
        if (isClosed || !part.getChildren().isEmpty()) {
            menu.add(line(isClosed ? "menu.expand" : "menu.collapse", () -> editor.toggle(part.id())));
        }
        menu.add(new Separator("edit"));
        menu.add(editor.action(GEFActionConstants.DIRECT_EDIT));
        menu.add(editor.action(ChangeId.ID));
    }

    private static Action line(String text, Runnable work) {
        return new Action(Texts.of(text)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
