// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.OnlyLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows an operating unit, legal entity or responsibility among those that it has to do with. */
public final class ShowInMatrix extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var node = OnlyLine.of(event);
        if (node.isPresent()) {
            try {
                var view = (MatrixView) page.showView(MatrixView.ID);
                node.get().element().ifPresent(element -> show(view, node.get(), element));
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(OnlyLine.in(context)
                .flatMap(Node::element)
                .filter(ShowInMatrix::isInOne)
                .isPresent());
    }

    private static boolean isInOne(Element element) {
        return element instanceof OperatingUnit || element instanceof LegalEntity || element instanceof Responsibility;
    }

    private static void show(MatrixView view, Node node, Element element) {
        boolean isUnit = element instanceof OperatingUnit;
        var relation = isUnit || element instanceof LegalEntity ? new UnitEntities() : new ResponsibilityUnits();
        view.show(node.project(), relation.key(), isUnit ? element.getId() : "", isUnit ? "" : element.getId());
    }
}
