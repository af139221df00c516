// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.generate;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workspace.folder.GeneratedFolder;
import java.io.IOException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;

/** Why scripts cannot be written to a folder. */
final class FolderProblem {
    private FolderProblem() {}

    /** In words; null for none. @param path of the folder in the project */
    static String of(IProject project, String path) {
        var workspace = ResourcesPlugin.getWorkspace();
        var full = project.getFullPath().append(path);
        if (full.segmentCount() < 2
                || !workspace.validatePath(full.toString(), IResource.FOLDER).isOK()) {
            return Texts.of("generate.folder.wrong", path);
        }
        var there = workspace.getRoot().findMember(full);
        if (there != null && there.getType() != IResource.FOLDER) {
            return Texts.of("generate.folder.file", path);
        }
        try {
            var location = project.getLocation().append(path).toPath();
            return new GeneratedFolder(location).isForeign() ? Texts.of("generate.folder.foreign", path) : null;
        } catch (IOException e) {
            return Texts.of("generate.folder.wrong", path);
        }
    }
}
