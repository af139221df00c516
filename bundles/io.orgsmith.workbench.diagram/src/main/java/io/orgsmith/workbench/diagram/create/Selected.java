// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.create;

import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.OrganizationExplorer;
import io.orgsmith.workbench.explorer.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** What is selected in the explorer and in the diagram. */
final class Selected {
    private Selected() {}

    /** The qualified ids of elements of the board's project, each with that of what it is declared in; the explorer's first. */
    static List<String> ids(IWorkbenchPage page, Board board) {
        return Stream.of(page.findView(OrganizationExplorer.ID), page.getActiveEditor())
                .flatMap(part -> first(part).stream())
                .flatMap(each -> id(each, board).stream())
                .flatMap(id -> board.drawing().state().model().byId(id).stream())
                .flatMap(Selected::withFrame)
                .map(element -> board.drawing().state().model().fragment(element))
                .toList();
    }

    private static Optional<Object> first(IWorkbenchPart part) {
        return part != null
                        && part.getSite().getSelectionProvider() != null
                        && part.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection lines
                ? Optional.ofNullable(lines.getFirstElement())
                : Optional.empty();
    }

    private static Optional<String> id(Object selected, Board board) {
        if (selected instanceof Node node) {
            return node.project().equals(board.project())
                    ? node.element().map(element -> node.state().model().fragment(element))
                    : Optional.empty();
        }
        return Optional.ofNullable(Adapters.adapt(selected, Shown.class)).map(Shown::id);
    }

    private static Stream<Element> withFrame(Element element) {
        return element.eContainer() instanceof Element frame ? Stream.of(element, frame) : Stream.of(element);
    }
}
