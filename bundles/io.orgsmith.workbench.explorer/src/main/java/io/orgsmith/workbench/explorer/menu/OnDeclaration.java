// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.menu;

import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.explorer.Declared;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.OnlyLine;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.Texts;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does with a line of the explorer what the editor does where its element is declared. */
abstract class OnDeclaration extends AbstractHandler {
    /** @param offset where the id stands in the text */
    abstract void run(Moment now, int offset, Shell shell);

    /** Why it cannot be done with a line, in the language of the workbench; empty where it can. */
    Optional<String> refusal(Node line) {
        return Optional.empty();
    }

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var node = OnlyLine.of(event);
        var declared = node.flatMap(Node::declared);
        var refusal = node.flatMap(this::refusal);
        if (refusal.isPresent()) {
            Refusal.show(refusal.get());
        } else if (declared.isPresent()) {
            try {
                run(node.get(), declared.get(), HandlerUtil.getActiveShellChecked(event));
            } catch (CoreException | IOException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    private void run(Node node, Declared declared, Shell shell) throws CoreException, IOException {
        var uri = declared.declaration().file();
        var project = Checks.service().glance(node.project());
        var text = project.texts().get(uri);
        if (text != null && text.equals(node.state().text(uri))) {
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
