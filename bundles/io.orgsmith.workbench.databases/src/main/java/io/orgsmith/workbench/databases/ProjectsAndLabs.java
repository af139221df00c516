// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The projects of ours, each with its lab below. */
final class ProjectsAndLabs implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object root) {
        return Projects.all().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IProject project ? new Object[] {new Lab(project)} : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Lab lab ? lab.project() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IProject;
    }
}
