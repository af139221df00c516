// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.work.MakeLab;
import io.orgsmith.workbench.databases.work.Proposed;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A lab that is as the text of its project wants it, for scenes that begin there. */
final class AppliedLab {
    private AppliedLab() {}

    static Lab of(IProject project) throws Exception {
        var lab = new Lab(project);
        return Beside.theWindow(() -> {
            MakeLab.of(lab, new NullProgressMonitor());
            new Apply(lab.source())
                    .run(Proposed.of(lab, new NullProgressMonitor()).order(), step -> {});
            return lab;
        });
    }
}
