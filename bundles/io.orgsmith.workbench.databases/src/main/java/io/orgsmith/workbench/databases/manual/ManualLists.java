// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.work.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The checklists that were generated into projects. */
final class ManualLists {
    static final String FILE = "manual.md";

    private ManualLists() {}

    /** All folders of ours with one. */
    static List<IFolder> all() {
        var found = new ArrayList<IFolder>();
        for (var project : Projects.all()) {
            try {
                project.accept(resource -> add(resource, found));
            } catch (CoreException e) {
                throw new Refusal("manual.unreadable", project.getName(), e.getLocalizedMessage());
            }
        }
        return List.copyOf(found);
    }

    private static boolean add(IResource resource, List<IFolder> found) {
        if (resource instanceof IFile
                && resource.getName().equals(FILE)
                && resource.getParent() instanceof IFolder folder
                && folder.getFile("MANIFEST").exists()) {
            found.add(folder);
        }
        return true;
    }

    static List<Step> steps(IFolder folder) {
        try (var text = folder.getFile(FILE).getContents(true)) {
            return StepsOfFile.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (CoreException | IOException e) {
            throw new Refusal("manual.unreadable", folder.getFullPath(), e.getLocalizedMessage());
        }
    }
}
