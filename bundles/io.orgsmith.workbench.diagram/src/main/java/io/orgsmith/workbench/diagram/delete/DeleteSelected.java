// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.delete;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.part.EdgePart;
import io.orgsmith.workbench.diagram.part.NodePart;
import io.orgsmith.workbench.explorer.TextChange;
import io.orgsmith.workbench.explorer.delete.Deleting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** Takes what is selected out of the text: a line, or elements after it was shown what goes along. */
public final class DeleteSelected extends SelectionAction {
    private final Supplier<Board> board;

    /** @param board that of the diagram, which may come later */
    public DeleteSelected(IWorkbenchPart part, Supplier<Board> board) {
        super(part);
        this.board = board;
        setId(ActionFactory.DELETE.getId());
        setText(Texts.of("delete"));
    }

    /** Also where nothing can be deleted: then the reason is told. */
    @Override
    protected boolean calculateEnabled() {
        return drawing() != null && isDrawn(getSelectedObjects());
    }

    @Override
    public void run() {
        line().ifPresentOrElse(this::perform, () -> new Deleting(drawing().state(), elements())
                .ask(getWorkbenchPart().getSite().getShell(), this::perform));
    }

    private Drawing drawing() {
        return board.get() == null ? null : board.get().drawing();
    }

    private static boolean isDrawn(List<?> selected) {
        return selected.stream().anyMatch(each -> each instanceof EdgePart || each instanceof NodePart);
    }

    /** The change that removes the line which is selected alone; none for what cannot be removed. */
    private Optional<TextChange> line() {
        if (getSelectedObjects().size() != 1 || !(getSelectedObjects().get(0) instanceof EdgePart part)) {
            return Optional.empty();
        }
        var edge = part.edge();
        var now = drawing();
        var from = now.element(edge.from());
        var to = now.element(edge.to());
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Connection.of(edge.relation().key())
                        .map(each -> each.disconnect(now.state().model(), from.get(), to.get()))
                        .flatMap(now.state()::change);
    }

    private List<Element> elements() {
        List<?> selected = getSelectedObjects();
        return selected.stream()
                .filter(NodePart.class::isInstance)
                .map(NodePart.class::cast)
                .flatMap(part -> part.element().stream())
                .toList();
    }

    private void perform(TextChange change) {
        var figures = Seen.of(getSelectedObjects());
        board.get().echo().show(echo -> figures.forEach(echo::hide), change::perform);
    }
}
