// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.edit;

import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Echo;
import io.orgsmith.workbench.diagram.place.PlaceFile;
import io.orgsmith.workbench.explorer.TextChange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.commands.Command;

/** A gesture, as one edit of the text. It is undone where the text is, and never by GEF. */
final class TextCommand extends Command {
    private final TextChange change;
    private final Board board;
    private final Map<String, String> ids;
    private final Consumer<Echo> gesture;

    private TextCommand(TextChange change, Board board, Map<String, String> ids, Consumer<Echo> gesture) {
        super(change.title());
        this.change = change;
        this.board = board;
        this.ids = ids;
        this.gesture = gesture;
    }

    /** Null, which GEF takes for what cannot be done, where nothing would change. @param gesture what is seen of it at once */
    static Command of(Optional<TextChange> change, Board board, Consumer<Echo> gesture) {
        return of(change, board, Map.of(), gesture);
    }

    /** The same where figures get other ids, keep their places and are selected. @param ids the new ones by the old ones */
    static Command of(Optional<TextChange> change, Board board, Map<String, String> ids, Consumer<Echo> gesture) {
        return change.map(each -> new TextCommand(each, board, ids, gesture)).orElse(null);
    }

    @Override
    public void execute() {
        board.echo().show(gesture, this::perform);
    }

    private void perform() throws CoreException {
        change.perform(ids.isEmpty() ? Map.of() : new PlaceFile(board.project()).renamed(ids));
        ids.values().stream().findFirst().ifPresent(id -> board.await(id));
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
