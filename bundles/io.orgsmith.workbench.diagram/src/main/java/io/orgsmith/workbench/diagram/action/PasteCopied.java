// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.gesture.Copying;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** Declares once more what was copied: in the selected figure where it can be there, else beside the first one. */
final class PasteCopied extends SelectionAction {
    private final Supplier<Board> board;

    PasteCopied(IWorkbenchPart part, Supplier<Board> board) {
        super(part);
        this.board = board;
        setId(ActionFactory.PASTE.getId());
        setText(Texts.of("paste"));
    }

    /** Always: what is copied is told to nobody. */
    @Override
    protected boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        if (board.get().drawing() == null) {
            return;
        }
        var copying = FigureTransfer.read().map(this::copying);
        copying.flatMap(Copying::fix)
                .ifPresentOrElse(fix -> paste(copying.get(), fix), () -> Refusal.show(Texts.of("refuse.paste")));
    }

    private void paste(Copying copying, QuickFix fix) {
        try {
            new TextChange(board.get().drawing().state(), fix).perform();
            board.get().await(copying.qualified().get(0));
        } catch (CoreException e) {
            Refusal.show(e.getStatus().getMessage());
        }
    }

    private Copying copying(Copied copied) {
        var state = board.get().drawing().state();
        List<Element> elements = copied.project().equals(board.get().project().getName())
                ? copied.ids().stream()
                        .flatMap(id -> state.model().byId(id).stream())
                        .toList()
                : List.of();
        return new Copying(
                state.snapshot().project().language(),
                state.model(),
                elements,
                onto().filter(each -> !elements.contains(each)).orElse(null));
    }

    private Optional<Element> onto() {
        var figures = Figures.in(getSelectedObjects());
        return figures.size() == 1 ? figures.get(0).element() : Optional.empty();
    }
}
