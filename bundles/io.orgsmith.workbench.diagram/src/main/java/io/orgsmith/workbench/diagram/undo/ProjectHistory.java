// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.undo;

import java.util.stream.Stream;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;

/**
 * What touched a project, marked as that in the history of the workbench, where the changes of all projects have one context.
 * To be closed by who made it; what was marked stays so.
 */
public final class ProjectHistory implements IOperationHistoryListener {
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final TouchedProject mark;

    public ProjectHistory(IProject project) {
        mark = new TouchedProject(project);
        Stream.of(
                        history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT),
                        history.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT))
                .flatMap(Stream::of)
                .forEach(this::mark);
        history.addOperationHistoryListener(this);
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED) {
            mark(event.getOperation());
        }
    }

    private void mark(IUndoableOperation operation) {
        if (operation instanceof IAdvancedUndoableOperation change
                && change.getAffectedObjects() != null
                && Stream.of(change.getAffectedObjects()).anyMatch(this::isOurs)) {
            operation.addContext(mark);
        }
    }

    private boolean isOurs(Object touched) {
        return touched instanceof IResource resource && mark.project().equals(resource.getProject());
    }

    public void close() {
        history.removeOperationHistoryListener(this);
    }
}
