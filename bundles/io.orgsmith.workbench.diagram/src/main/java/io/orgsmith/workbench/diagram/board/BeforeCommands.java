// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;

/** Wants to know only that a command is about to be carried out. */
interface BeforeCommands extends IExecutionListener {
    @Override
    default void notHandled(String command, NotHandledException why) {}

    @Override
    default void postExecuteFailure(String command, ExecutionException why) {}

    @Override
    default void postExecuteSuccess(String command, Object result) {}
}
