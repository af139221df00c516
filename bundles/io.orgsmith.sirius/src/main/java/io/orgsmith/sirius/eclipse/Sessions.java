// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import io.orgsmith.sirius.tool.Conversation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;

/** Each session speaks to its user, and undoes more than the twenty steps that are the rule of Eclipse. */
public final class Sessions extends SessionManagerListener.Stub {
    private static final int STEPS = 500;

    @Override
    public void notifyAddSession(Session session) {
        var domain = session.getTransactionalEditingDomain();
        if (domain.getCommandStack() instanceof IWorkspaceCommandStack stack) {
            OperationHistoryFactory.getOperationHistory().setLimit(stack.getDefaultUndoContext(), STEPS);
        }
        var set = domain.getResourceSet();
        if (PlatformUI.isWorkbenchRunning() && Conversation.in(set).isEmpty()) {
            set.eAdapters().add(new Dialogs());
        }
    }
}
