// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import io.orgsmith.workspace.Snapshot;
import org.eclipse.core.resources.IProject;

/** Wants to know each time when a project was checked. */
@FunctionalInterface
public interface CheckListener {
    /**
     * A check ended. Called from the thread that checks: widgets are to be touched by {@code Display.asyncExec} alone.
     *
     * @param snapshot the project as it was when the check began
     */
    void checked(IProject project, Snapshot snapshot);

    /**
     * The texts were read, and no rule has judged them yet: for those who show what is said and not whether it is right.
     * Called as {@link #checked}, which follows unless a change overtakes it.
     *
     * @param unjudged the project as it was when the check began, without any finding
     */
    default void read(IProject project, Snapshot unjudged) {}
}
