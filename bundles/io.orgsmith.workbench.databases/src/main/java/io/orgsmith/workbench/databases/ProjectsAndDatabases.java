// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The projects of ours, each with its databases below: the lab, those of environments, and those elsewhere. */
final class ProjectsAndDatabases implements ITreeContentProvider {
    private final Environments environments;

    ProjectsAndDatabases(Environments environments) {
        this.environments = environments;
    }

    @Override
    public Object[] getElements(Object root) {
        return Projects.all().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IProject project
                ? DatabasesOfProject.all(project, environments.of(project)).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Database database ? database.project() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IProject;
    }
}
