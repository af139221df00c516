// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;

/** What a change of the workspace is about. */
final class Changed {
    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    private Changed() {}

    /** Whether files have come, gone or got other contents. @param delta null for no change */
    static boolean content(IResourceDelta delta) {
        if (delta == null) {
            return false;
        }
        boolean isOther = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
        return delta.getResource() instanceof IFile && isOther
                || Stream.of(delta.getAffectedChildren()).anyMatch(Changed::content);
    }
}
