// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.workbench.databases.Database;
import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes the lab of a project, or one in a database elsewhere. */
public final class MakeLab {
    private MakeLab() {}

    /** For the release of the text, else the newest. @return the release */
    public static String of(Database database, IProgressMonitor monitor)
            throws CoreException, InterruptedException, IOException {
        var facts = ProjectFacts.of(Text.of(database.project(), monitor).snapshot());
        var release = facts.release().getLiteral();
        database.make(release);
        return release;
    }
}
