// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.delete;

import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deletes what is selected in the explorer or the outline of a text. The whole project or a heading is not deleted so. */
public final class DeleteLines extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        deleting(HandlerUtil.getCurrentSelection(event)).ifPresent(deleting -> deleting.ask(shell));
        return null;
    }

    /** In the field of the filter the key is for its letters. */
    @Override
    public void setEnabled(Object context) {
        var selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        boolean isTyping = Display.getCurrent() != null && Display.getCurrent().getFocusControl() instanceof Text;
        setBaseEnabled(!isTyping && deleting(selection).isPresent());
    }

    private static Optional<Deleting> deleting(Object selection) {
        var nodes = nodes(selection);
        boolean isOfOne = nodes.stream().map(Node::project).distinct().count() == 1;
        List<Element> elements = nodes.stream()
                .flatMap(node -> node.element().stream())
                .distinct()
                .toList();
        return isOfOne && nodes.stream().allMatch(node -> node.element().isPresent())
                ? Optional.of(new Deleting(nodes.get(0).state(), elements))
                : Optional.empty();
    }

    private static List<Node> nodes(Object selection) {
        return selection instanceof IStructuredSelection lines
                ? Stream.of(lines.toArray())
                        .flatMap(line -> Stream.ofNullable(Adapters.adapt(line, Node.class)))
                        .toList()
                : List.of();
    }
}
