// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.input;

import io.orgsmith.dsl.ide.link.Declaration;
import io.orgsmith.dsl.ide.link.Declarations;
import io.orgsmith.dsl.ide.link.Identity;
import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.explorer.Node;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.texteditor.ITextEditor;

/** Finds out of what somebody wants a diagram. */
final class Subject {
    private Subject() {}

    /** Whether there is something that a diagram can be of; says so quickly. */
    static boolean isOne(Object part, Object selection) {
        return part instanceof ITextEditor editor && OrgEditors.isOrg(editor)
                || project(selection).isPresent();
    }

    /** Empty where a diagram can be of nothing that is selected. */
    static Optional<DiagramInput> of(Object part, Object selection) {
        if (part instanceof ITextEditor editor && OrgEditors.isOrg(editor)) {
            var file = editor.getEditorInput().getAdapter(IFile.class);
            return Optional.ofNullable(file)
                    .map(IFile::getProject)
                    .map(project ->
                            new DiagramInput(project, atCaret(editor, file).orElse(null)));
        }
        return project(selection).map(project -> new DiagramInput(project, focus(selection)));
    }

    private static Optional<IProject> project(Object selection) {
        var first = first(selection);
        var project = first instanceof Node node
                ? node.project()
                : Optional.ofNullable(Adapters.adapt(first, IResource.class))
                        .map(IResource::getProject)
                        .orElse(null);
        return Optional.ofNullable(project).filter(Subject::isOurs);
    }

    private static String focus(Object selection) {
        return first(selection) instanceof Node node
                ? node.element()
                        .map(element -> node.state().model().fragment(element))
                        .filter(id -> !id.isEmpty())
                        .orElse(null)
                : null;
    }

    private static Object first(Object selection) {
        return selection instanceof IStructuredSelection lines ? lines.getFirstElement() : null;
    }

    private static boolean isOurs(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(Nature.ID);
        } catch (CoreException e) {
            return false;
        }
    }

    /** The innermost declaration around the caret. */
    private static Optional<String> atCaret(ITextEditor editor, IFile file) {
        try {
            int caret = OrgEditors.caret(editor);
            var now = Checks.service().glance(file, OrgEditors.document(editor).get());
            var uri = file.getLocation().toPath().toRealPath().toUri();
            return Declarations.of(now, uri).stream()
                    .filter(declaration -> declaration.whole().touches(caret))
                    .reduce((outer, inner) -> inner)
                    .map(Declaration::object)
                    .flatMap(Identity::of);
        } catch (CoreException | IOException e) {
            ILog.get().warn("cannot read " + file, e);
            return Optional.empty();
        }
    }
}
