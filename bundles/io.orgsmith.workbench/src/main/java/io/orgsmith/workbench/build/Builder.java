// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.build;

import io.orgsmith.workbench.check.Checks;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Has a project checked after its files changed on disk; the check itself runs in the background. */
public final class Builder extends IncrementalProjectBuilder {
    public static final String ID = "io.orgsmith.workbench.builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        if (getDelta(getProject()) == null) {
            Checks.service().refresh(getProject());
        } else {
            Checks.service().begin(getProject());
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        Checks.service().clean(getProject());
    }
}
