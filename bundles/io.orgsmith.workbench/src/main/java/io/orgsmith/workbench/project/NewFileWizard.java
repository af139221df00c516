// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;

/** A new file that begins with a declaration: a business group, a ledger, a legal entity. */
public final class NewFileWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private FilePage page;

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        page = new FilePage(folder(selection == null ? null : selection.getFirstElement())
                .or(() -> folder(input()))
                .orElse(null));
        setWindowTitle(Texts.of("file.window"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        try {
            file.create(new ByteArrayInputStream(page.text().getBytes(StandardCharsets.UTF_8)), true, null);
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
            page.setErrorMessage(e.getLocalizedMessage());
            return false;
        }
    }

    /** Of a file or folder, or of a line or a picture that shows a project; empty for anything else. */
    private static Optional<IContainer> folder(Object selected) {
        return Optional.ofNullable((IResource) Adapters.adapt(selected, IContainer.class))
                .or(() -> Optional.ofNullable(Adapters.adapt(selected, IResource.class)))
                .filter(resource -> resource.isAccessible() && resource.getProject() != null)
                .map(resource -> resource instanceof IContainer container ? container : resource.getParent());
    }

    /** Of the editor that the user is in. */
    private Object input() {
        var window = workbench.getActiveWorkbenchWindow();
        var editor = window == null ? null : window.getActivePage().getActiveEditor();
        return editor == null ? null : editor.getEditorInput();
    }
}
