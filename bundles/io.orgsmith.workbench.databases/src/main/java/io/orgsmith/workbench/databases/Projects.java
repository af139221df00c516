// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import io.orgsmith.workbench.build.Nature;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The projects of ours. */
public final class Projects {
    private Projects() {}

    /** Those that are open, by name. */
    public static List<IProject> all() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(Projects::isOurs)
                .toList();
    }

    private static boolean isOurs(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(Nature.ID);
        } catch (CoreException e) {
            return false;
        }
    }
}
