// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.build;

import io.orgsmith.workbench.check.Checks;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Has a project checked after its files changed on disk; the check itself runs in the background. */
public final class Builder extends IncrementalProjectBuilder {
    public static final String ID = "io.orgsmith.workbench.builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        var delta = getDelta(getProject());
        if (delta == null || changesContent(delta)) {
            Checks.service().refresh(getProject());
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        Checks.service().clean(getProject());
    }

    private static boolean changesContent(IResourceDelta delta) throws CoreException {
        var changed = new boolean[1];
        delta.accept(part -> {
            changed[0] |= part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & ~IResourceDelta.MARKERS) != 0;
            return !changed[0];
        });
        return changed[0];
    }
}
