// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** A folder with texts of the language: together they are one organization. */
record TextFolder(IContainer container, List<IFile> files) {
    /** Those of all open projects, each before what is in it. */
    static List<TextFolder> all() {
        var found = new ArrayList<TextFolder>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IContainer folder && folder.isAccessible() && !folder.isDerived()) {
                    var files = texts(folder);
                    if (!files.isEmpty()) {
                        found.add(new TextFolder(folder, files));
                    }
                }
                return resource.isAccessible();
            });
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        return found;
    }

    private static List<IFile> texts(IContainer folder) throws CoreException {
        var files = new ArrayList<IFile>();
        for (IResource member : folder.members()) {
            if (member instanceof IFile file && "org".equals(file.getFileExtension())) {
                files.add(file);
            }
        }
        return files;
    }

    String project() {
        return container.getProject().getName();
    }

    /** Its path in the project; that of the project itself is its name. */
    String label() {
        var path = container.getProjectRelativePath();
        return path.isEmpty() ? project() : path.toString();
    }
}
