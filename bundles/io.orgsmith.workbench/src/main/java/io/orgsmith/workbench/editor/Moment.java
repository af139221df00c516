// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.workbench.check.Checks;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;

/**
 * A text of an editor at this moment, and the project that it stands in.
 *
 * @param uri under which the project has the text
 */
public record Moment(IFile file, URI uri, String text, LanguageProject project) {
    /** Reads the text of a document; empty where it belongs to no open project of the workspace. */
    public static Optional<Moment> of(IDocument document) {
        var file = file(document);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            var text = document.get();
            var project = Checks.service().glance(file.get(), text);
            return uri(file.get())
                    .filter(project.texts()::containsKey)
                    .map(uri -> new Moment(file.get(), uri, project.texts().get(uri), project));
        } catch (CoreException | IOException e) {
            ILog.get().warn("cannot read " + file.get(), e);
            return Optional.empty();
        }
    }

    /** Under which the project of a file has its text; empty where the file or its project is gone. */
    static Optional<URI> uri(IFile file) {
        var place = file.getLocation();
        try {
            return place == null
                    ? Optional.empty()
                    : Optional.of(place.toPath().toRealPath().toUri());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The file of a document, where it lies in an open project. */
    public static Optional<IFile> file(IDocument document) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return Optional.empty();
        }
        var found = ResourcesPlugin.getWorkspace().getRoot().findMember(buffer.getLocation());
        return found instanceof IFile file && file.getProject().isAccessible() ? Optional.of(file) : Optional.empty();
    }
}
