// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.work.MakeLab;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.concurrent.FutureTask;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A lab that is as the text of its project wants it, for scenes that begin there. */
final class AppliedLab {
    private AppliedLab() {}

    static Lab of(IProject project) throws Exception {
        var lab = new Lab(project);
        // Beside the window, which has to go on for the check of the text.
        var work = new FutureTask<>(() -> {
            MakeLab.of(lab, new NullProgressMonitor());
            new Apply(lab.source())
                    .run(Proposed.of(lab, new NullProgressMonitor()).order(), step -> {});
            return lab;
        });
        new Thread(work).start();
        Driver.waitUntil("the lab is filled", work::isDone);
        return work.get();
    }
}
