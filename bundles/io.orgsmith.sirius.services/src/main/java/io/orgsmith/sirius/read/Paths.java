// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;

/** Where the files of a session lie on disk. */
public final class Paths {
    private Paths() {}

    /** Absolute and without links, as projects name their files. */
    public static Path of(URI file) {
        var path = Path.of(CommonPlugin.asLocalURI(file).toFileString())
                .toAbsolutePath()
                .normalize();
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
