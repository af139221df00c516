// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.create;

import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.Naming;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.palette.Creatable;
import io.orgsmith.workbench.explorer.OrganizationExplorer;
import io.orgsmith.workbench.explorer.TextChange;
import io.orgsmith.workbench.explorer.create.NewElementDialog;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Asks for name and id of something new, and declares it. */
public final class NewElement extends Command {
    /** Stands for belonging to nothing among qualified ids. */
    private static final String NOTHING = "-";

    private final Board board;
    private final List<Creation> creations;
    private final Point place;

    /**
     * @param creations the ways to do it, to choose from, the likeliest first; at least one
     * @param place where it is put, in pixels of the canvas; null where there is none
     */
    public NewElement(Board board, List<Creation> creations, Point place) {
        this.board = board;
        this.creations = creations;
        this.place = place;
    }

    /** After the tool has done its work: the dialog takes the mouse. */
    @Override
    public void execute() {
        Display.getCurrent().asyncExec(this::ask);
    }

    private void ask() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        int meant = isOneUsual()
                ? 0
                : board.owners()
                        .meant(
                                Selected.ids(window.getActivePage(), board),
                                creations.stream().map(NewElement::owner).toList());
        new NewElementDialog(window.getShell(), creations, meant, this::take).open();
    }

    /** Where there is one of the kind that is likeliest, as one business group, nobody means another. */
    private boolean isOneUsual() {
        var usual = kind(creations.get(0));
        return creations.stream().map(NewElement::kind).filter(usual::equals).count() == 1;
    }

    private static String kind(Creation creation) {
        return creation.owner() == null ? NOTHING : creation.owner().eClass().getName();
    }

    private static String owner(Creation creation) {
        return creation.owner() == null ? NOTHING : creation.model().fragment(creation.owner());
    }

    private void take(Creation wanted, Naming naming) {
        if (creations.size() > 1) {
            board.owners().take(owner(wanted));
        }
        board.echo().show(new FirstSeen(board, wanted.kind(), naming, place)::echo, () -> declare(now(wanted), naming));
    }

    private void declare(Creation creation, Naming naming) throws CoreException {
        var fix = creation.fix(naming);
        if (fix.isPresent()) {
            new TextChange(board.drawing().state(), fix.get()).perform();
            show(creation, creation.qualified(naming.id()));
        } else {
            board.echo().end();
        }
    }

    /** The same in the texts as they are by now: they may have changed while the dialog was open. */
    private Creation now(Creation wanted) {
        var state = board.drawing().state();
        var owner = wanted.owner() == null
                ? null
                : state.model().byId(wanted.model().fragment(wanted.owner())).orElse(null);
        return new Creation(state.snapshot().project().language(), state.model(), wanted.kind(), owner);
    }

    /** In the diagram and the properties; what has no figure there, in the explorer. */
    private void show(Creation creation, String id) {
        boolean isFigure = Creatable.in(board.drawing().sight().view()).contains(creation.kind());
        boolean isLine = !creation.isNamedOnly() && creation.kind() != Literals.SEGMENT;
        if (isFigure || isLine) {
            board.await(id);
        }
        if (!isFigure && isLine) {
            OrganizationExplorer.await(board.project(), id);
        }
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
