// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.text;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * Carries out edits of the language on the files of the workbench. A file that is open in an editor is changed there, and is to be
 * saved by its author; all others are changed on disk. To be called from the thread of the
 * user interface.
 */
public final class WorkbenchEdits {
    private WorkbenchEdits() {}

    /**
     * @param title what is done, in the language of the workbench
     * @param edits by absolute file, in offsets of the text as it is now
     * @throws CoreException when a file is not in the workspace or cannot be changed; then none was
     */
    public static void apply(String title, Map<Path, List<TextEdit>> edits) throws CoreException {
        var change = change(title, edits);
        change.initializeValidationData(new NullProgressMonitor());
        var valid = change.isValid(new NullProgressMonitor());
        if (valid.hasFatalError()) {
            change.dispose();
            throw new CoreException(valid.getEntryWithHighestSeverity().toStatus());
        }
        try {
            change.perform(new NullProgressMonitor());
        } finally {
            change.dispose();
        }
    }

    /** The same as something that can be shown before it is done. */
    public static Change change(String title, Map<Path, List<TextEdit>> edits) throws CoreException {
        var all = new CompositeChange(title);
        all.markAsSynthetic();
        for (var entry : edits.entrySet()) {
            all.add(change(fileAt(entry.getKey()), entry.getValue()));
        }
        return all;
    }

    private static TextFileChange change(IFile file, List<TextEdit> edits) {
        var change = new TextFileChange(file.getName(), file);
        change.setTextType("org");
        change.setSaveMode(isOpen(file) ? TextFileChange.LEAVE_DIRTY : TextFileChange.FORCE_SAVE);
        var root = new MultiTextEdit();
        edits.forEach(edit -> root.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.replacement())));
        change.setEdit(root);
        return change;
    }

    private static boolean isOpen(IFile file) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
    }

    /**
     * The file of the workspace at a place on disk.
     *
     * @throws CoreException when the workspace has none there
     */
    public static IFile fileAt(Path path) throws CoreException {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (files.length == 0) {
            throw new CoreException(Status.error(path + " is in no project of the workspace"));
        }
        files[0].refreshLocal(IResource.DEPTH_ZERO, null);
        return files[0];
    }
}
