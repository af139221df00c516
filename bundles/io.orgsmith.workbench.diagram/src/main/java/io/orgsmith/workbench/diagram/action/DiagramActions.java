// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.delete.DeleteSelected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What one can do in a diagram by keys and menus. */
public final class DiagramActions {
    /** Those that keys have for texts, too, and what they do there. */
    private static final Map<ActionFactory, Consumer<Text>> GLOBAL = Map.of(
            ActionFactory.SELECT_ALL, Text::selectAll,
            ActionFactory.COPY, Text::copy,
            ActionFactory.PASTE, Text::paste,
            ActionFactory.DELETE, field -> {},
            ActionFactory.RENAME, field -> {});

    private static final String CONTEXT = "io.orgsmith.workbench.diagram.editor";

    private final ActionRegistry registry;
    private final Map<String, IAction> keys = new HashMap<>();

    /** @param board that of the diagram, which may come later */
    public DiagramActions(IWorkbenchPart part, ActionRegistry registry, Supplier<Board> board) {
        this.registry = registry;
        registry.registerAction(new SelectAllAction(part));
        registry.registerAction(new PrintPicture(part, board));
        selecting(part, board).forEach(registry::registerAction);
        GLOBAL.forEach((key, inText) -> keys.put(key.getId(), new TextFirst(action(key), inText)));
    }

    private static Stream<SelectionAction> selecting(IWorkbenchPart part, Supplier<Board> board) {
        var all = new ArrayList<SelectionAction>();
        var rename = new DirectEditAction(part);
        rename.setText(Texts.of("rename"));
        all.add(rename);
        all.add(new ChangeId(part, board));
        all.add(new DeleteSelected(part, board));
        all.add(new CopySelected(part, board));
        all.add(new PasteCopied(part, board));
        Stream.of(Side.values()).forEach(side -> all.add(new AlignSelected(part, board, side)));
        return all.stream();
    }

    /** The ids of those that depend on what is selected. */
    public List<String> selecting() {
        var sides = Stream.of(Side.values()).map(Side::id);
        var others = Stream.of(
                GEFActionConstants.DIRECT_EDIT,
                ChangeId.ID,
                ActionFactory.DELETE.getId(),
                ActionFactory.COPY.getId(),
                ActionFactory.PASTE.getId());
        return Stream.concat(others, sides).toList();
    }

    /** Gives the keys and menus of the workbench what they do here. */
    public void fill(IActionBars bars) {
        keys.forEach(bars::setGlobalActionHandler);
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), action(ActionFactory.PRINT));
    }

    /** Gives the keys of commands that are for texts and trees what they do in a diagram that is the active part. */
    public void activate(IServiceLocator site) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        site.getService(IHandlerService.class)
                .activateHandler(ChangeId.ID, new ActionHandler(registry.getAction(ChangeId.ID)));
    }

    private IAction action(ActionFactory key) {
        boolean isRename = key == ActionFactory.RENAME;
        return registry.getAction(isRename ? GEFActionConstants.DIRECT_EDIT : key.getId());
    }
}
