// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.workbench.databases.Texts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

/** The name of a file in a project that a plan is saved in; what it must end in need not be typed. */
public final class PlanName {
    private PlanName() {}

    /** Why it cannot be that; null for none. */
    public static String problem(IProject project, String typed) {
        var path = path(project, typed);
        var workspace = project.getWorkspace();
        if (typed.isBlank()) {
            return Texts.of("save.file.missing");
        } else if (!project.getFullPath().isPrefixOf(path)
                || !workspace.validatePath(path.toString(), IResource.FILE).isOK()) {
            return Texts.of("save.file.wrong", typed.strip());
        }
        var there = workspace.getRoot().findMember(path);
        return there != null && there.getType() != IResource.FILE ? Texts.of("save.file.folder", typed.strip()) : null;
    }

    public static IFile file(IProject project, String typed) {
        return project.getWorkspace().getRoot().getFile(path(project, typed));
    }

    private static IPath path(IProject project, String typed) {
        var name = typed.strip();
        return project.getFullPath().append(name.endsWith(PlanFile.EXTENSION) ? name : name + PlanFile.EXTENSION);
    }
}
