// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.editor.OrgEditors;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** The button that makes the tree follow the caret, and the caret the tree where the file is open. */
final class EditorLink extends Action implements ISelectionListener {
    private final IWorkbenchPage page;
    private final Models models;
    private final ExplorerTree tree;
    private Job find = Job.createSystem("Orgsmith", monitor -> Status.OK_STATUS);
    private Places places;

    EditorLink(IWorkbenchPage page, Models models, ExplorerTree tree) {
        super(Texts.of("link"), IAction.AS_CHECK_BOX);
        this.page = page;
        this.models = models;
        this.tree = tree;
        setToolTipText(getText());
        setImageDescriptor(
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        tree.viewer().addPostSelectionChangedListener(event -> followTheTree());
        page.addPostSelectionListener(this);
    }

    void close() {
        page.removePostSelectionListener(this);
    }

    @Override
    public void run() {
        if (isChecked() && page.getActiveEditor() instanceof ITextEditor editor) {
            selectionChanged(editor, editor.getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (isChecked()
                && selection instanceof ITextSelection caret
                && part instanceof ITextEditor editor
                && OrgEditors.isOrg(editor)
                && editor.getEditorInput().getAdapter(IFile.class) != null) {
            followTheCaret(editor.getEditorInput().getAdapter(IFile.class), caret.getOffset());
        }
        if (isChecked() && part instanceof IEditorPart && selection instanceof IStructuredSelection chosen) {
            Optional.ofNullable(Adapters.adapt(chosen.getFirstElement(), Shown.class))
                    .ifPresent(shown -> tree.reveal(shown.project(), shown.id()));
        }
    }

    /** In the background, when the caret rests. */
    private void followTheCaret(IFile file, int offset) {
        find.cancel();
        find = Job.createSystem("Orgsmith", monitor -> {
            var found = find(file, offset);
            if (!monitor.isCanceled() && found.isPresent()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> reveal(file, found.get()));
            }
            return Status.OK_STATUS;
        });
        find.schedule();
    }

    private synchronized Optional<String> find(IFile file, int offset) {
        var state = models.of(file.getProject());
        if (state.isEmpty()) {
            return Optional.empty();
        }
        if (places == null || !places.areOf(state.get())) {
            places = new Places(state.get());
        }
        try {
            return places.at(file.getLocation().toPath().toRealPath(), offset);
        } catch (IOException e) {
            ILog.get().warn("cannot find " + file, e);
            return Optional.empty();
        }
    }

    private void reveal(IFile file, String id) {
        if (!tree.viewer().getControl().isDisposed()) {
            tree.reveal(file.getProject(), id);
        }
    }

    private void followTheTree() {
        if (isChecked() && tree.viewer().getControl().isFocusControl()) {
            tree.selected().flatMap(Node::declared).ifPresent(this::show);
        }
    }

    /** Only where the file is open: to look through the tree opens nothing. */
    private void show(Declared declared) {
        try {
            if (page.findEditor(new FileEditorInput(declared.file())) instanceof ITextEditor editor) {
                var id = declared.declaration().id();
                page.bringToTop(editor);
                editor.selectAndReveal(id.offset(), id.length());
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
