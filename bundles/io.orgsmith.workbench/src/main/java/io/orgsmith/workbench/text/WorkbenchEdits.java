// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.text;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;

/**
 * Carries out edits of the language on the files of the workbench. A file that is open in an editor is changed there, to be
 * undone or saved by its author; all others are changed on disk. To be called from the thread of the user interface.
 */
public final class WorkbenchEdits {
    private WorkbenchEdits() {}

    /**
     * @param edits by absolute file, in offsets of the text as it is now
     * @throws CoreException when a file is not in the workspace or cannot be changed
     */
    public static void apply(Map<Path, List<TextEdit>> edits) throws CoreException {
        var files = new HashMap<IFile, List<TextEdit>>();
        for (var entry : edits.entrySet()) {
            files.put(fileAt(entry.getKey()), entry.getValue());
        }
        for (var file : files.entrySet()) {
            apply(file.getKey(), file.getValue());
        }
    }

    private static void apply(IFile file, List<TextEdit> edits) throws CoreException {
        var buffers = FileBuffers.getTextFileBufferManager();
        boolean isOpen = buffer(file) != null;
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        try {
            var buffer = buffer(file);
            DocumentEdits.apply(buffer.getDocument(), edits);
            if (!isOpen) {
                buffer.commit(null, true);
            }
        } catch (IllegalArgumentException e) {
            throw new CoreException(Status.error(file + " changed meanwhile", e));
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
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
            change.setSaveMode(buffer(file) == null ? TextFileChange.FORCE_SAVE : TextFileChange.LEAVE_DIRTY);
            change.setEdit(DocumentEdits.of(entry.getValue()));
            all.add(change);
        }
        return all;
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
