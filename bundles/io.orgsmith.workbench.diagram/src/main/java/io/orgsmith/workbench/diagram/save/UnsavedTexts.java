// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.save;

import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.explorer.Once;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;

/** The texts of a project that are open and not saved: a diagram shows them as they are. To be closed by who made it. */
public final class UnsavedTexts {
    private final IWorkbenchPage page;
    private final IProject project;
    private final IFileBufferListener listener;

    /** @param changed called in the thread of the user interface when there may be more of them or fewer */
    public UnsavedTexts(IWorkbenchPage page, IProject project, Runnable changed) {
        this.page = page;
        this.project = project;
        this.listener = new BufferListener(new Once(changed));
        FileBuffers.getTextFileBufferManager().addFileBufferListener(listener);
    }

    public void close() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(listener);
    }

    public boolean areThere() {
        return !editors().isEmpty();
    }

    /** Saves them all, each as its editor does. */
    public void save(IProgressMonitor monitor) {
        var editors = editors();
        var progress = SubMonitor.convert(monitor, editors.size());
        editors.forEach(editor -> editor.doSave(progress.split(1)));
    }

    private List<ITextEditor> editors() {
        return Stream.of(page.getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .filter(ITextEditor.class::isInstance)
                .map(ITextEditor.class::cast)
                .filter(editor -> editor.isDirty() && OrgEditors.isOrg(editor) && isOurs(editor))
                .toList();
    }

    private boolean isOurs(ITextEditor editor) {
        var file = editor.getEditorInput().getAdapter(IFile.class);
        return file != null && file.getProject().equals(project);
    }
}
