// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** A change was worked out in texts that are others by now. Its message is for the user. */
public final class Overtaken extends CoreException {
    private static final long serialVersionUID = 1;

    Overtaken() {
        super(Status.warning(Texts.of("changed")));
    }
}
