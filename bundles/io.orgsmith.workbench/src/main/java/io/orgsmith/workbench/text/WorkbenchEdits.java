// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.text;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.check.Checks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;

/**
 * Carries out edits of the language on the files of the workbench. A file that is open in an editor is changed there, to be
 * undone or saved by its author; all others are changed on disk. Where several are changed, those that had nothing unsaved are
 * saved. To be called from the thread of the user interface.
 */
public final class WorkbenchEdits {
    private WorkbenchEdits() {}

    /**
     * One undo takes it back, in the editor where a file is open, else in any view of the workbench.
     *
     * @param title what it does, for whoever undoes it
     * @param edits by absolute file, in offsets of the text as it is now
     * @throws CoreException when a file is not in the workspace, before any is changed; or when one cannot be changed
     */
    public static void apply(String title, Map<Path, List<TextEdit>> edits) throws CoreException {
        var change = change(title, edits);
        change.initializeValidationData(new NullProgressMonitor());
        var operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), title);
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        UndoLimit.raise();
        for (var file : edits.keySet()) {
            checkNow(fileAt(file));
        }
    }

    /** An editor lets somebody who types finish first: here nobody types. */
    private static void checkNow(IFile file) throws CoreException {
        var buffer = buffer(file);
        if (buffer != null && buffer.isDirty() && "org".equals(file.getFileExtension())) {
            Checks.service().edited(file, buffer.getDocument().get());
        }
    }

    /** The same as something that can be shown before it is done. */
    public static Change change(String title, Map<Path, List<TextEdit>> edits) throws CoreException {
        var all = new CompositeChange(title);
        all.markAsSynthetic();
        for (var entry : edits.entrySet()) {
            var file = fileAt(entry.getKey());
            var change = new TextFileChange(file.getName(), file);
            change.setTextType("org");
            change.setSaveMode(saving(file, edits));
            change.setEdit(DocumentEdits.of(entry.getValue()));
            all.add(change);
        }
        return all;
    }

    /** A change of several texts is on disk as a whole: whoever then gives up one of them would have half of it. */
    private static int saving(IFile file, Map<Path, List<TextEdit>> edits) {
        if (buffer(file) == null) {
            return TextFileChange.FORCE_SAVE;
        }
        boolean isOneText = edits.keySet().stream()
                        .filter(each -> each.toString().endsWith(".org"))
                        .count()
                < 2;
        return isOneText ? TextFileChange.LEAVE_DIRTY : TextFileChange.KEEP_SAVE_STATE;
    }

    /**
     * Whether a file still has the text that edits were worked out for, in its editor or on disk.
     *
     * @throws CoreException when it is not in the workspace or cannot be read
     */
    public static boolean isStill(Path path, String text) throws CoreException {
        var file = fileAt(path);
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        try {
            return buffer(file).getDocument().get().equals(text);
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
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
        return files[0];
    }

    private static ITextFileBuffer buffer(IFile file) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    }
}
