// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.explorer.Declared;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.OnlyLine;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.Texts;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does with an element what the editor does where it is declared. As a command it is for a line of the explorer. */
public abstract class OnDeclaration extends AbstractHandler {
    /** @param offset where the id stands in the text */
    abstract void run(Moment now, int offset, Shell shell);

    /** Why it cannot be done with an element, in the language of the workbench; empty where it can. */
    Optional<String> refusal(State state, Element element) {
        return Optional.empty();
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var node = OnlyLine.of(event);
        var element = node.flatMap(Node::element);
        if (element.isPresent()) {
            var shell = HandlerUtil.getActiveShellChecked(event);
            on(node.get().project(), node.get().state(), element.get(), shell);
        }
        return null;
    }

    /** Does it with an element of a project. What hinders is said in the status line. */
    public final void on(IProject project, State state, Element element, Shell shell) throws ExecutionException {
        var declared = Declared.of(state.model(), element);
        var refusal = refusal(state, element);
        if (refusal.isPresent()) {
            Refusal.show(refusal.get());
        } else if (declared.isPresent()) {
            try {
                run(project, state, declared.get(), shell);
            } catch (CoreException | IOException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
    }

    private void run(IProject where, State state, Declared declared, Shell shell) throws CoreException, IOException {
        var uri = declared.declaration().file();
        var project = Checks.service().glance(where);
        var text = project.texts().get(uri);
        if (text != null && text.equals(state.text(uri))) {
            var now = new Moment(declared.file(), uri, text, project);
            run(now, declared.declaration().id().offset(), shell);
        } else {
            Refusal.show(Texts.of("changed"));
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(OnlyLine.in(context).flatMap(Node::declared).isPresent());
    }
}
