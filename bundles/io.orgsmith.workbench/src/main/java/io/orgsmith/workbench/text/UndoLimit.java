// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.text;

import java.util.stream.Stream;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;

/** How many changes can be taken back: the platform keeps five refactorings, and a drawing is made of hundreds of gestures. */
final class UndoLimit {
    private static final int MOST = 1000;

    private UndoLimit() {}

    /** For all that is of the kind of the last change. */
    static void raise() {
        var history = OperationHistoryFactory.getOperationHistory();
        var last = history.getUndoOperation(IOperationHistory.GLOBAL_UNDO_CONTEXT);
        if (last != null) {
            Stream.of(last.getContexts())
                    .filter(context -> history.getLimit(context) < MOST)
                    .forEach(context -> history.setLimit(context, MOST));
        }
    }
}
